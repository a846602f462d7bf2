import { drawnSources } from '../../atlas/drawn-sources.ts'
import { scaleBar } from '../../domain/format/scale-bar.ts'
import { layOutSheet, scaleItems, type SheetInput, type SheetItem } from '../../domain/picture/picture-sheet.ts'
import { pictureView, type PictureView } from '../../domain/picture/picture-view.ts'
import { scaleLabels } from '../../domain/picture/scale-labels.ts'
import { layOutWords } from '../../domain/video/film-sheet.ts'
import { FILM } from '../../domain/video/film-plan.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { drawPlan } from '../../engine/draw-plan.ts'
import type { OpenedSources } from '../../engine/open-sources.ts'
import { letterWidths, paintSheet } from '../../engine/paint-sheet.ts'
import { SHEET_TONES } from '../../symbols/sheet-tones.ts'
import { punctuation } from '../../text/punctuation.ts'
import { shellText } from '../../text/shell.ts'
import { videoText } from '../../text/video.ts'
import type { FilmSceneModel } from './film-model.ts'
import type { FilmOrder } from './film-order.ts'
import { COLUMN, COLUMN_PX, FOOT_PX, MAP_MARGIN, MAP_RATIO, MAP_SCALE, MAP_SIZE, SOLID } from './film-stage.ts'
import { freeCanvas, memoryCanvas } from './memory-canvas.ts'

/** A scene drawn once, from which all its frames are painted. */
export interface DrawnScene {
	/** The map, larger than its window. */
	readonly map: HTMLCanvasElement
	/** Words, scale and sources, as large as the film, with nothing between them. */
	readonly words: HTMLCanvasElement
}

const NEAREST_ZOOM = 14
/** Longest the scale bar becomes, in pixels of the film. */
const SCALE_PX = 260

/** Where the map of a scene stands. */
export function sceneView({ atlas }: FilmOrder, { map }: FilmSceneModel): PictureView {
	const home = atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	return pictureView(atlas.boundsOf(map.frame) ?? home, MAP_SIZE, MAP_MARGIN, map.maxZoom ?? NEAREST_ZOOM)
}

/**
 * Draws a scene.
 *
 * @throws what `drawPlan` throws
 */
export async function drawScene(order: FilmOrder, scene: FilmSceneModel, sources: OpenedSources, signal: AbortSignal): Promise<DrawnScene> {
	const { atlas, theme, language } = order
	const view = sceneView(order, scene)
	const { layers } = scene.map
	const highlighted = scene.map.highlighted.map((ref) => ({ ref, role: 'lit' }) as const)
	const plan = await drawPlan(atlas, sources, { layers, highlighted, theme, language, ...view, ...MAP_SIZE, ratio: MAP_RATIO, signal })
	const map = memoryCanvas(plan.width, plan.height)
	map.getContext('2d')?.drawImage(plan, 0, 0)
	freeCanvas(plan)
	return { map, words: await drawWords(order, scene, view) }
}

/** Gives the pixels of a scene back. */
export function freeScene({ map, words }: DrawnScene): void {
	freeCanvas(map)
	freeCanvas(words)
}

/** Draws what stands in every frame between maps and words: the ground of the column and the notice at the foot. */
export async function drawGround(order: FilmOrder): Promise<HTMLCanvasElement> {
	const { theme, atlas, language } = order
	const canvas = memoryCanvas(FILM.width, FILM.height)
	const context = canvas.getContext('2d')
	if (!context) throw new Error('no 2D canvas to paint the ground on')
	const { paper } = SHEET_TONES[theme]
	const ground = context.createLinearGradient(0, 0, COLUMN_PX, 0)
	ground.addColorStop(0, paper)
	ground.addColorStop(SOLID, paper)
	// The same colour with nothing of it: a gradient to plain transparency is grey on the way.
	ground.addColorStop(1, `${paper}00`)
	context.fillStyle = ground
	context.fillRect(0, 0, COLUMN_PX, FILM.height)
	const approval = approvalWords(atlas.zone, language)
	await paintSheet(canvas, footItems({ approval, sources: '' }, await letterWidths(approval)), 1, { theme, transparent: false })
	return canvas
}

async function drawWords(order: FilmOrder, { words, map }: FilmSceneModel, view: PictureView): Promise<HTMLCanvasElement> {
	const canvas = memoryCanvas(FILM.width, FILM.height)
	const foot = { approval: approvalWords(order.atlas.zone, order.language), sources: sourceWords(order, map.layers) }
	const widthEm = await letterWidths(JSON.stringify([words, foot]))
	const items = [
		...layOutWords(words, COLUMN, widthEm),
		...scaleOf(view.metresPerPixel / MAP_SCALE, order),
		// The sources alone, on the right: ground and notice stand in every frame.
		...footItems(foot, widthEm).filter((item) => item.kind === 'text' && item.side === 'end'),
	]
	await paintSheet(canvas, items, 1, { theme: order.theme, transparent: false })
	return canvas
}

const footItems = (foot: { approval: string; sources: string }, widthEm: SheetInput['widthEm']): readonly SheetItem[] =>
	layOutSheet({ ...FILM, words: { title: '', subtitle: '', legend: [], ...foot }, widthEm }).items

function scaleOf(metresPerPixel: number, { language }: FilmOrder): readonly SheetItem[] {
	const bar = scaleBar(metresPerPixel, SCALE_PX)
	return bar ? scaleItems(FILM, FOOT_PX, bar, scaleLabels(bar, language, shellText[language])) : []
}

function sourceWords({ atlas, language }: FilmOrder, layers: FilmSceneModel['map']['layers']): string {
	const { colon, listComma } = punctuation[language]
	const ids = layers.map(({ id }) => id)
	const names = drawnSources(atlas, ids).map(({ shortTitle }) => shortTitle[language])
	return videoText[language].sources + colon + names.join(listComma)
}

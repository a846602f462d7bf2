import { approvalWords } from '../../domain/words/approval-words.ts'
import { describeView } from '../../domain/words/describe-view.ts'
import type { PlanMap } from '../../engine/plan-map.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** A picture of a map, and what it shows in words. */
export interface MapPicture {
	readonly blob: Blob
	readonly width: number
	readonly height: number
	readonly alt: string
}

const MARGIN_PX = 8
const LINE_PX = 22

/** The map as it stands, with the line that every picture of it bears; `null` without a graphics context. */
export async function mapPicture(map: PlanMap, workspace: Workspace): Promise<MapPicture | null> {
	const canvas = map.still()
	if (!canvas) return null
	await document.fonts.ready
	const { width, height } = canvas
	printNotice(canvas, approvalWords(workspace.atlas.zone, workspace.language), width / map.live.getContainer().clientWidth)
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png')
	})
	return blob && { blob, width, height, alt: altText(workspace) }
}

function printNotice(canvas: HTMLCanvasElement, words: string, scale: number): void {
	const context = canvas.getContext('2d')
	if (!context) return
	const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
	context.setTransform(scale, 0, 0, scale, 0, 0)
	context.font = `700 12px ${token('--font')}`
	context.textBaseline = 'middle'
	const top = canvas.height / scale - MARGIN_PX - LINE_PX
	context.fillStyle = token('--sheet')
	context.fillRect(MARGIN_PX, top, context.measureText(words).width + 2 * MARGIN_PX, LINE_PX)
	context.fillStyle = token('--plan-ink')
	context.fillText(words, 2 * MARGIN_PX, top + LINE_PX / 2)
}

function altText({ atlas, drawnLayers, view, visible, selection, language }: Workspace): string {
	const shown = { shown: drawnLayers, home: view === null, bounds: visible, shapes: null, selection }
	return describeView(atlas.file, shown, language).sentences.join(language === 'zh' ? '' : ' ')
}

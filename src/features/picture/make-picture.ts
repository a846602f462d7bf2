import type { Atlas } from '../../atlas/atlas.ts'
import { loadDrawn } from '../../atlas/load-drawn.ts'
import type { Theme } from '../../contracts/zone.ts'
import { filePixels } from '../../domain/picture/picture-format.ts'
import { withNotes } from '../../domain/picture/png-notes.ts'
import { drawPlan } from '../../engine/draw-plan.ts'
import type { Highlighted } from '../../engine/highlight.ts'
import { openSources } from '../../engine/open-sources.ts'
import { paintSheet } from '../../engine/paint-sheet.ts'
import { pngOf } from '../../engine/png-of.ts'
import { planPicture, type PictureChoice, type Shown } from './plan-picture.ts'
import { svgPicture } from './svg-picture.ts'

/** What a picture is made of: what is shown, how, and what it is called. */
export interface PictureSubject extends Shown {
	readonly theme: Theme
	readonly highlighted: readonly Highlighted[]
	readonly title: string
	/** The picture in words. */
	readonly description: string
}

/** What making a picture is at, in this order. */
export const STAGES = ['reading', 'drawing', 'painting', 'encoding'] as const
export type Stage = (typeof STAGES)[number]

/** A picture that is ready to be saved. */
export interface MadePicture {
	readonly png: Blob
	readonly width: number
	readonly height: number
}

/**
 * Makes a PNG file.
 *
 * @param tell is called at each stage after the first
 */
export async function makePng(
	subject: PictureSubject,
	choice: PictureChoice,
	signal: AbortSignal,
	tell: (stage: Stage) => void,
): Promise<MadePicture> {
	const { atlas, layers, theme, language, highlighted, title, description } = subject
	const { format, view, items } = planPicture(subject, choice)
	const sources = openSources(atlas)
	await sources.read
	tell('drawing')
	const { transparent } = choice
	const map = { layers, highlighted, theme, language, transparent, ...view, ...format }
	const canvas = await drawPlan(atlas, sources, { ...map, signal })
	tell('painting')
	await paintSheet(canvas, items, format.ratio, { theme, transparent })
	tell('encoding')
	const bytes = new Uint8Array(await (await pngOf(canvas)).arrayBuffer())
	const [width, height] = filePixels(format)
	return { png: new Blob([withNotes(bytes, { title, description, dpi: format.dpi })], { type: 'image/png' }), width, height }
}

/** Makes an SVG file, as `makePng` does. */
export async function makeSvg(subject: PictureSubject, choice: PictureChoice, tell: (stage: Stage) => void): Promise<Blob> {
	const { atlas, layers, theme, language, title, description } = subject
	const features = await loadDrawn(atlas)
	tell('encoding')
	const text = svgPicture(planPicture(subject, choice), {
		layers: shownLayers(atlas, layers),
		features,
		theme,
		language,
		title,
		description,
		transparent: choice.transparent,
	})
	return new Blob([text], { type: 'image/svg+xml' })
}

const shownLayers = (atlas: Atlas, layers: PictureSubject['layers']) =>
	layers.flatMap(({ id, opacity }) => {
		const definition = atlas.layer(id)
		return definition ? [{ definition, opacity }] : []
	})

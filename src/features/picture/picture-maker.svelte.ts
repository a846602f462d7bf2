import type { Atlas } from '../../atlas/atlas.ts'
import { loadDrawn } from '../../atlas/load-drawn.ts'
import type { Theme } from '../../contracts/zone.ts'
import { filePixels } from '../../domain/picture/picture-format.ts'
import { withNotes } from '../../domain/picture/png-notes.ts'
import { drawPlan } from '../../engine/draw-plan.ts'
import type { Highlighted } from '../../engine/highlight.ts'
import { openSources } from '../../engine/open-sources.ts'
import { paintSheet } from '../../engine/paint-sheet.ts'
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

/** Makes one picture after the other, each to be given up at any time. */
export class PictureMaker {
	/** `null` while nothing is being made. */
	stage: Stage | null = $state(null)
	/** What went wrong with the last one. */
	failure: unknown = $state.raw(null)
	#running: AbortController | null = null

	/** Makes a PNG file; `null` where it was given up or failed, which `failure` says. A picture still being made is given up. */
	async png(subject: PictureSubject, choice: PictureChoice): Promise<MadePicture | null> {
		return this.#run(async (signal) => {
			const { atlas, layers, theme, language, highlighted, title, description } = subject
			const { format, view, items } = planPicture(subject, choice)
			const sources = openSources(atlas)
			await sources.read
			this.#enter('drawing', signal)
			const { transparent } = choice
			const map = { layers, highlighted, theme, language, transparent, ...view, ...format }
			const canvas = await drawPlan(atlas, sources, { ...map, signal })
			this.#enter('painting', signal)
			await paintSheet(canvas, items, format.ratio, { theme, transparent })
			this.#enter('encoding', signal)
			const bytes = new Uint8Array(await (await pngOf(canvas)).arrayBuffer())
			signal.throwIfAborted()
			const [width, height] = filePixels(format)
			return { png: new Blob([withNotes(bytes, { title, description, dpi: format.dpi })], { type: 'image/png' }), width, height }
		})
	}

	/** Makes an SVG file; `null` as `png` does. */
	async svg(subject: PictureSubject, choice: PictureChoice): Promise<Blob | null> {
		return this.#run(async (signal) => {
			const { atlas, layers, theme, language, title, description } = subject
			const features = await loadDrawn(atlas)
			this.#enter('encoding', signal)
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
		})
	}

	/** Gives up the picture that is being made. */
	cancel(): void {
		this.#running?.abort()
	}

	async #run<Made>(make: (signal: AbortSignal) => Promise<Made>): Promise<Made | null> {
		this.cancel()
		const running = (this.#running = new AbortController())
		this.failure = null
		this.stage = 'reading'
		try {
			return await make(running.signal)
		} catch (cause) {
			if (!running.signal.aborted) this.failure = cause
			return null
		} finally {
			// Another one may have been begun since.
			if (this.#running === running) this.stage = null
		}
	}

	#enter(stage: Stage, signal: AbortSignal): void {
		signal.throwIfAborted()
		this.stage = stage
	}
}

const shownLayers = (atlas: Atlas, layers: PictureSubject['layers']) =>
	layers.flatMap(({ id, opacity }) => {
		const definition = atlas.layer(id)
		return definition ? [{ definition, opacity }] : []
	})

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => {
			if (blob) resolve(blob)
			else reject(new Error('the canvas gave no PNG'))
		}),
	)
}

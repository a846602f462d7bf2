import { planFilm, type FilmPlan } from '../../domain/video/film-plan.ts'
import type { FilmOrder } from './film-order.ts'
import { FilmScreen } from './film-screen.ts'
import type { FilmWriter } from './film-writer.ts'
import { shootFilm } from './shoot-film.ts'

/** How far a film is: scene and frame, from 1. */
export interface FilmProgress {
	readonly scene: number
	readonly scenes: number
	readonly frame: number
	readonly frames: number
}

/** A film that is ready to be saved. */
export interface MadeFilm {
	readonly file: Blob
	readonly durationS: number
}

/** How often progress is told, in frames: to show it takes a browser as long as to paint a frame. */
const TOLD_EVERY = 5

/** Makes films, one after the other, each to be given up at any time. */
export class FilmMaker {
	/** `null` while no film is being made. */
	progress: FilmProgress | null = $state.raw(null)
	failed = $state(false)
	#running: AbortController | null = null

	/** Makes a film; `null` where it was given up or failed, which `failed` says. */
	async make(order: FilmOrder): Promise<MadeFilm | null> {
		this.cancel()
		const running = (this.#running = new AbortController())
		const plan = planFilm(order.story.steps, order.pace)
		this.failed = false
		this.progress = progressOf(plan, 0, 0)
		let screen: FilmScreen | null = null
		let writer: FilmWriter | null = null
		try {
			screen = new FilmScreen()
			const notes = { title: order.story.title[order.language], comment: `${order.atlas.zone.id} ${order.atlas.file.dataVersion}` }
			const { FilmWriter } = await import('./film-writer.ts')
			running.signal.throwIfAborted()
			writer = new FilmWriter(screen.canvas, order.file, notes)
			await writer.start()
			await shootFilm(order, plan, {
				screen,
				writer,
				signal: running.signal,
				onframe: (scene, frame) => {
					if (frame % TOLD_EVERY === 0) this.progress = progressOf(plan, scene, frame)
				},
			})
			const file = await writer.finish()
			running.signal.throwIfAborted()
			return { file, durationS: plan.durationS }
		} catch {
			this.failed = !running.signal.aborted
			return null
		} finally {
			// Another one may have been begun since.
			if (this.#running === running) this.progress = null
			screen?.free()
			await writer?.discard()
		}
	}

	cancel(): void {
		this.#running?.abort()
	}
}

const progressOf = ({ scenes, frameCount }: FilmPlan, scene: number, frame: number): FilmProgress => ({
	scene: scene + 1,
	scenes: scenes.length,
	frame: frame + 1,
	frames: frameCount,
})

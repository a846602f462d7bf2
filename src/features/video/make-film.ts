import type { FilmPlan } from '../../domain/video/film-plan.ts'
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

/** Makes a film. */
export async function makeFilm(
	order: FilmOrder,
	plan: FilmPlan,
	signal: AbortSignal,
	tell: (progress: FilmProgress) => void,
): Promise<MadeFilm> {
	const screen = new FilmScreen()
	let writer: FilmWriter | null = null
	try {
		const notes = { title: order.story.title[order.language], comment: `${order.atlas.zone.id} ${order.atlas.file.dataVersion}` }
		const { FilmWriter } = await import('./film-writer.ts')
		signal.throwIfAborted()
		writer = new FilmWriter(screen.canvas, order.file, notes)
		await writer.start()
		await shootFilm(order, plan, {
			screen,
			writer,
			signal,
			onframe: (scene, frame) => {
				if (frame % TOLD_EVERY === 0) tell(filmProgress(plan, scene, frame))
			},
		})
		return { file: await writer.finish(), durationS: plan.durationS }
	} finally {
		screen.free()
		await writer?.discard()
	}
}

/** How far a film is, by scene and frame from 0. */
export const filmProgress = ({ scenes, frameCount }: FilmPlan, scene: number, frame: number): FilmProgress => ({
	scene: scene + 1,
	scenes: scenes.length,
	frame: frame + 1,
	frames: frameCount,
})

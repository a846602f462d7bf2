import { filmAt, frameTimeS, planFilm, type FilmPlan } from '../../domain/video/film-plan.ts'
import { openSources } from '../../engine/open-sources.ts'
import { filmScenes } from './film-model.ts'
import type { FilmOrder } from './film-order.ts'
import { drawScene, type DrawnScene } from './film-scene.ts'
import { FilmScreen, freeScene } from './film-screen.ts'
import type { FilmWriter } from './film-writer.ts'
import { nextTask } from './next-task.ts'

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
		const screen = new FilmScreen()
		let writer: FilmWriter | null = null
		try {
			const notes = { title: order.story.title[order.language], comment: `${order.atlas.zone.id} ${order.atlas.file.dataVersion}` }
			const { FilmWriter } = await import('./film-writer.ts')
			running.signal.throwIfAborted()
			writer = new FilmWriter(screen.canvas, order.file, notes)
			await writer.start()
			await this.#shoot(order, plan, { screen, writer, signal: running.signal })
			const file = await writer.finish()
			running.signal.throwIfAborted()
			return { file, durationS: plan.durationS }
		} catch {
			this.failed = !running.signal.aborted
			return null
		} finally {
			// Another one may have been begun since.
			if (this.#running === running) this.progress = null
			screen.free()
			await writer?.discard()
		}
	}

	cancel(): void {
		this.#running?.abort()
	}

	/** Paints and encodes all frames. At most two scenes are kept drawn. */
	async #shoot(order: FilmOrder, plan: FilmPlan, { screen, writer, signal }: Shooting): Promise<void> {
		const models = filmScenes(order.atlas, order.story, order.language, order.madeOn)
		const sources = openSources(order.atlas)
		const drawn = new Map<number, DrawnScene>()
		try {
			for (let frame = 0; frame < plan.frameCount; frame++) {
				const layers = filmAt(plan, frameTimeS(frame))
				const needed = new Set(layers.map(({ scene }) => scene))
				for (const [scene, pictures] of drawn) if (!needed.has(scene)) drop(drawn, scene, pictures)
				this.progress = progressOf(plan, Math.max(...needed), frame)
				for (const scene of needed) {
					const model = models[scene]
					if (model && !drawn.has(scene)) drawn.set(scene, await drawScene(order, model, sources, signal))
				}
				screen.paint(layers, drawn)
				await writer.add(frame)
				await nextTask()
				signal.throwIfAborted()
			}
		} finally {
			for (const [scene, pictures] of drawn) drop(drawn, scene, pictures)
		}
	}
}

interface Shooting {
	readonly screen: FilmScreen
	readonly writer: FilmWriter
	readonly signal: AbortSignal
}

function drop(drawn: Map<number, DrawnScene>, scene: number, pictures: DrawnScene): void {
	drawn.delete(scene)
	freeScene(pictures)
}

const progressOf = ({ scenes, frameCount }: FilmPlan, scene: number, frame: number): FilmProgress => ({
	scene: scene + 1,
	scenes: scenes.length,
	frame: frame + 1,
	frames: frameCount,
})

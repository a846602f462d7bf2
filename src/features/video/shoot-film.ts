import { filmAt, frameTimeS, type FilmPlan } from '../../domain/video/film-plan.ts'
import { openSources } from '../../engine/open-sources.ts'
import { filmScenes } from './film-model.ts'
import type { FilmOrder } from './film-order.ts'
import { drawGround, drawScene, freeScene, type DrawnScene } from './film-scene.ts'
import type { FilmScreen } from './film-screen.ts'
import type { FilmWriter } from './film-writer.ts'
import { freeCanvas } from './memory-canvas.ts'
import { nextTask } from './next-task.ts'

/** Where a film goes, frame by frame. */
export interface Shooting {
	readonly screen: FilmScreen
	readonly writer: Pick<FilmWriter, 'add'>
	/** Gives it up. */
	readonly signal: AbortSignal
	/** Called before a frame is painted, with its scene and its own number, both from 0. */
	readonly onframe: (scene: number, frame: number) => void
}

/**
 * Paints all frames of a film and has them encoded, each when the encoder can take it. At most two scenes are kept drawn.
 *
 * @throws what `drawScene` throws, and the signal's reason where it was given up
 */
export async function shootFilm(order: FilmOrder, plan: FilmPlan, { screen, writer, signal, onframe }: Shooting): Promise<void> {
	const models = filmScenes(order.atlas, order.story, order.language, order.madeOn)
	const sources = openSources(order.atlas)
	const drawn = new Map<number, DrawnScene>()
	const draw = async (scene: number) => {
		const model = models[scene]
		if (!model) throw new RangeError(`the plan has a scene ${String(scene)}, the story has none`)
		return drawScene(order, model, sources, signal)
	}
	const ground = await drawGround(order)
	try {
		for (let frame = 0; frame < plan.frameCount; frame++) {
			const layers = filmAt(plan, frameTimeS(frame))
			const needed = layers.map(({ scene }) => scene)
			dropAllBut(needed, drawn)
			onframe(Math.max(...needed), frame)
			for (const scene of needed.filter((one) => !drawn.has(one))) drawn.set(scene, await draw(scene))
			screen.paint(layers, drawn, ground)
			await writer.add(frame)
			await nextTask()
			signal.throwIfAborted()
		}
	} finally {
		dropAllBut([], drawn)
		freeCanvas(ground)
	}
}

function dropAllBut(needed: readonly number[], drawn: Map<number, DrawnScene>): void {
	for (const [scene, pictures] of drawn) {
		if (needed.includes(scene)) continue
		drawn.delete(scene)
		freeScene(pictures)
	}
}

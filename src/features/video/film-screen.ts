import { FILM, type FilmLayer } from '../../domain/video/film-plan.ts'
import type { DrawnScene } from './film-scene.ts'
import { MAP_RATIO, MAP_SCALE, MAP_SIZE, REACH_PX, WINDOW } from './film-stage.ts'
import { freeCanvas, memoryCanvas } from './memory-canvas.ts'

/** Pixels of a drawn map for each of the film's. */
const DENSITY = MAP_RATIO / MAP_SCALE

/** Paints the frames of a film, one over the other. */
export class FilmScreen {
	readonly canvas = memoryCanvas(FILM.width, FILM.height)
	readonly #context: CanvasRenderingContext2D

	/** @throws {Error} where there is no 2D canvas */
	constructor() {
		const context = this.canvas.getContext('2d')
		if (!context) throw new Error('no 2D canvas to paint the film on')
		this.#context = context
	}

	/**
	 * Paints what a frame shows: maps, the ground that stands in all frames, words.
	 *
	 * @param scenes the drawn scenes by their place in the plan
	 */
	paint(layers: readonly FilmLayer[], scenes: ReadonlyMap<number, DrawnScene>, ground: HTMLCanvasElement): void {
		const context = this.#context
		const shown = layers.map((layer) => ({ layer, scene: sceneOf(scenes, layer) }))
		shown.forEach(({ layer, scene }, index) => {
			// The first map lies under the others whole: with two shares of themselves they would let the last frame through.
			context.globalAlpha = index === 0 ? 1 : layer.opacity
			paintMap(context, scene.map, layer.drift)
		})
		context.globalAlpha = 1
		context.drawImage(ground, 0, 0)
		for (const { layer, scene } of shown) {
			if (layer.wordsOpacity === 0) continue
			context.globalAlpha = layer.wordsOpacity
			context.drawImage(scene.words, 0, 0)
		}
		context.globalAlpha = 1
	}

	/** Gives its pixels back at once. */
	free(): void {
		freeCanvas(this.canvas)
	}
}

function sceneOf(scenes: ReadonlyMap<number, DrawnScene>, { scene }: FilmLayer): DrawnScene {
	const drawn = scenes.get(scene)
	if (!drawn) throw new Error(`scene ${String(scene)} is not drawn`)
	return drawn
}

function paintMap(context: CanvasRenderingContext2D, map: HTMLCanvasElement, [right, down]: FilmLayer['drift']): void {
	const { x, y, width, height } = WINDOW
	const left = (MAP_SIZE.width * MAP_SCALE - width) / 2 - right * REACH_PX
	const top = (MAP_SIZE.height * MAP_SCALE - height) / 2 - down * REACH_PX
	context.drawImage(map, left * DENSITY, top * DENSITY, width * DENSITY, height * DENSITY, x, y, width, height)
}

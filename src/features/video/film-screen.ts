import { FILM, type FilmLayer } from '../../domain/video/film-plan.ts'
import type { DrawnScene } from './film-scene.ts'
import { MAP_RATIO, MAP_SCALE, MAP_SIZE, REACH_PX, WINDOW } from './film-stage.ts'

/** Pixels of a drawn map for each of the film's. */
const DENSITY = MAP_RATIO / MAP_SCALE

/** Paints the frames of a film, one over the other. */
export class FilmScreen {
	readonly canvas = filmCanvas()
	/** Where a scene that comes is put together before it is laid over the one that goes. */
	readonly #coming = filmCanvas()

	/** Paints what a frame shows. `scenes` holds the drawn scenes by their place in the plan. */
	paint(layers: readonly FilmLayer[], scenes: ReadonlyMap<number, DrawnScene>): void {
		layers.forEach((layer, index) => {
			const scene = scenes.get(layer.scene)
			if (!scene) throw new Error(`scene ${String(layer.scene)} is not drawn`)
			if (index === 0) return paintScene(contextOf(this.canvas), scene, layer.drift)
			paintScene(contextOf(this.#coming), scene, layer.drift)
			const context = contextOf(this.canvas)
			context.globalAlpha = layer.opacity
			context.drawImage(this.#coming, 0, 0)
			context.globalAlpha = 1
		})
	}

	/** Gives its pixels back at once, not when it is next tidied up. */
	free(): void {
		for (const canvas of [this.canvas, this.#coming]) freeCanvas(canvas)
	}
}

/** Gives the pixels of a scene back. */
export function freeScene({ map, sheet }: DrawnScene): void {
	for (const canvas of [map, sheet]) freeCanvas(canvas)
}

const freeCanvas = (canvas: HTMLCanvasElement) => Object.assign(canvas, { width: 0, height: 0 })

const filmCanvas = () => Object.assign(document.createElement('canvas'), { width: FILM.width, height: FILM.height })

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d', { alpha: false })
	if (!context) throw new Error('no 2D canvas to paint the film on')
	return context
}

function paintScene(context: CanvasRenderingContext2D, { map, sheet }: DrawnScene, [right, down]: FilmLayer['drift']): void {
	const { x, y, width, height } = WINDOW
	const spare = [MAP_SIZE.width * MAP_SCALE - width, MAP_SIZE.height * MAP_SCALE - height] as const
	const from = [spare[0] / 2 - right * REACH_PX, spare[1] / 2 - down * REACH_PX] as const
	const [left, top] = from.map((px) => Math.max(0, px * DENSITY)) as [number, number]
	context.drawImage(map, left, top, width * DENSITY, height * DENSITY, x, y, width, height)
	context.drawImage(sheet, 0, 0)
}

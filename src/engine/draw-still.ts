import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import type { SymbolSpec } from '../contracts/symbol.ts'
import { resolveImages } from './image-resolver.ts'
import { prepareWorker } from './prepare-worker.ts'

/** A map that is drawn once, to be a picture. */
export interface StillInput {
	readonly style: StyleSpecification
	readonly symbols: readonly SymbolSpec[]
	readonly center: Position
	readonly zoom: number
	/** Where the upper edge faces, in degrees clockwise from north; north if nothing is said. */
	readonly bearing?: number
	/** In CSS pixels. */
	readonly width: number
	readonly height: number
	/** Pixels of the picture for each CSS pixel. */
	readonly ratio: number
	/** Gives it up. */
	readonly signal: AbortSignal
}

/** The graphics card draws no picture as large as was asked for. */
export class StillTooLarge extends Error {
	override readonly name = 'StillTooLarge'

	constructor(
		readonly wanted: readonly [number, number],
		readonly drawn: readonly [number, number],
	) {
		super(`${wanted.join(' × ')} px were asked for, ${drawn.join(' × ')} px were drawn`)
	}
}

/** Beyond any card's: what it cannot do is found by looking at what it did. */
const NO_LIMIT: [number, number] = [16_384, 16_384]

/**
 * Draws a style into a canvas of exactly the size asked for, on a map of its own that nobody sees.
 *
 * @throws {StillTooLarge} where the graphics card has drawn less, which MapLibre keeps to itself
 * @throws {DOMException} named `AbortError` where it was given up
 * @throws {Error} of MapLibre, where a source could not be read or there is no WebGL 2
 */
export async function drawStill({ style, symbols, width, height, ratio, signal, ...view }: StillInput): Promise<HTMLCanvasElement> {
	signal.throwIfAborted()
	prepareWorker()
	const container = unseenContainer(width, height)
	try {
		const map = new MapLibreMap({
			container,
			style: { ...style, transition: { duration: 0, delay: 0 } },
			center: [...view.center],
			zoom: view.zoom,
			bearing: view.bearing ?? 0,
			pixelRatio: ratio,
			maxCanvasSize: NO_LIMIT,
			interactive: false,
			attributionControl: false,
			fadeDuration: 0,
			renderWorldCopies: false,
			trackResize: false,
			validateStyle: false,
		})
		try {
			resolveImages(map, symbols)
			await atRest(map, signal)
			return copyOf(map, [Math.round(width * ratio), Math.round(height * ratio)])
		} finally {
			map.remove()
		}
	} finally {
		container.remove()
	}
}

/** A place in the page for a map that nobody sees, of so many pixels. */
function unseenContainer(width: number, height: number): HTMLElement {
	const container = document.createElement('div')
	container.setAttribute('aria-hidden', 'true')
	container.inert = true
	Object.assign(container.style, {
		position: 'fixed',
		left: '-100000px',
		top: '0',
		width: `${String(width)}px`,
		height: `${String(height)}px`,
	})
	document.body.append(container)
	return container
}

/** Resolves when everything asked for has been drawn. */
function atRest(map: MapLibreMap, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
		map.on('error', ({ error }) => reject(error instanceof Error ? error : new Error(error.message)))
		map.on('webglcontextlost', () => reject(new Error('the graphics context was lost')))
		map.once('idle', () => resolve())
	})
}

function copyOf(map: MapLibreMap, wanted: readonly [number, number]): HTMLCanvasElement {
	const canvas = map.getCanvas()
	const context = canvas.getContext('webgl2')
	// A card may also draw into less than the canvas says.
	const drawn = [context?.drawingBufferWidth ?? canvas.width, context?.drawingBufferHeight ?? canvas.height] as const
	if (drawn[0] !== wanted[0] || drawn[1] !== wanted[1]) throw new StillTooLarge(wanted, drawn)
	const still = Object.assign(document.createElement('canvas'), { width: wanted[0], height: wanted[1] })
	// A drawing buffer is only there until the browser has shown it.
	map.redraw()
	still.getContext('2d')?.drawImage(canvas, 0, 0)
	return still
}

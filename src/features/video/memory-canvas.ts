/**
 * A canvas whose pixels lie in memory, not on the graphics card: every frame of a film is read back, and fetching it from the card takes
 * longer than painting it.
 */
export function memoryCanvas(width: number, height: number): HTMLCanvasElement {
	const canvas = Object.assign(document.createElement('canvas'), { width, height })
	// Whatever asks for the context later gets this one.
	canvas.getContext('2d', { willReadFrequently: true })
	return canvas
}

/** Gives the pixels of a canvas back at once, not when it is next tidied up. */
export const freeCanvas = (canvas: HTMLCanvasElement): void => void Object.assign(canvas, { width: 0, height: 0 })

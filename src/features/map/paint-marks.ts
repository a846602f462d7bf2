import type { PosterFrame } from './poster-frame.ts'

/** What a drawing must know of the page's style sheet once it is a picture of its own. */
const STYLE = '.steady-mark { transform: scale(var(--mark-scale)) }'

/** Everything of a fitted picture but its names, as a drawing of its own of the size it is shown at, in pixels. */
export function marksOf(drawing: SVGSVGElement, { width, height }: Pick<PosterFrame, 'width' | 'height'>): SVGSVGElement {
	const marks = document.importNode(drawing, false)
	for (const part of drawing.querySelectorAll(':scope > :not([data-names])')) marks.append(document.importNode(part, true))
	const style = document.createElementNS(marks.namespaceURI, 'style')
	style.textContent = STYLE
	marks.prepend(style)
	marks.setAttribute('width', String(width))
	marks.setAttribute('height', String(height))
	return marks
}

/**
 * Paints a fitted picture, without its names, into its frame on a canvas that fills the page, at the sharpness of the screen.
 *
 * @param signal abandons it, where another painting has been begun since
 */
export async function paintMarks(
	canvas: HTMLCanvasElement,
	drawing: SVGSVGElement,
	frame: PosterFrame,
	signal: AbortSignal,
): Promise<void> {
	const image = new Image()
	const file = new Blob([new XMLSerializer().serializeToString(marksOf(drawing, frame))], { type: 'image/svg+xml' })
	image.src = URL.createObjectURL(file)
	await image.decode().finally(() => {
		URL.revokeObjectURL(image.src)
	})
	if (signal.aborted) return
	const { left, top, width, height } = frame
	const ratio = devicePixelRatio
	canvas.width = Math.round(canvas.clientWidth * ratio)
	canvas.height = Math.round(canvas.clientHeight * ratio)
	// Drawn by the processor: a graphics card that is emulated takes longer over these outlines than over the map that replaces them.
	canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, left * ratio, top * ratio, width * ratio, height * ratio)
}

/** The names that a fitted picture shows, as a drawing of their own: they are set in the fonts of the page. */
export function namesOf(drawing: SVGSVGElement): SVGSVGElement {
	const names = document.importNode(drawing, false)
	for (const group of drawing.querySelectorAll('[data-names]:not([display])')) names.append(document.importNode(group, true))
	return names
}

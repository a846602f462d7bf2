import type { Geometry } from '../../contracts/feature.ts'
import { StillPicture } from './still-picture.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The still picture in a part of the page; `null` until it is there. */
export const stillIn = (face: Element): SVGSVGElement | null => face.querySelector<SVGSVGElement>('svg[data-bounds]')

/** Draws the outline of what was chosen on the still picture of a face, also on those that take its place. Gives back the way to put it out. */
export function lightStill(face: Element, geometry: Geometry): () => void {
	const outline = document.createElementNS(SVG, 'path')
	outline.setAttribute('class', 'still-chosen')
	const draw = () => {
		const svg = stillIn(face)
		if (!svg || outline.parentNode === svg) return
		outline.setAttribute('d', StillPicture.of(svg)?.outlineOf(geometry) ?? '')
		svg.append(outline)
	}
	// The picture is set anew whenever the room for it changes.
	const observer = new MutationObserver(draw)
	observer.observe(face, { childList: true, subtree: true })
	draw()
	return () => {
		observer.disconnect()
		outline.remove()
	}
}

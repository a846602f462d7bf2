import type { Geometry } from '../../contracts/feature.ts'
import { StillPicture } from './still-picture.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Draws the outline of what was chosen on the still picture. Gives back the way to put it out. */
export function lightStill(svg: SVGSVGElement, geometry: Geometry): () => void {
	const outline = svg.ownerDocument.createElementNS(SVG, 'path')
	outline.setAttribute('class', 'still-chosen')
	outline.setAttribute('d', StillPicture.of(svg)?.outlineOf(geometry) ?? '')
	svg.append(outline)
	return () => {
		outline.remove()
	}
}

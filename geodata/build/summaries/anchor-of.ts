import type { Geometry, Position } from '../../../src/contracts/feature.ts'
import { isArea } from '../../../src/domain/measure/geometries.ts'
import { middleOfLine } from '../shapes/middle-of-line.ts'
import { poleOfInaccessibility } from '../shapes/pole-of-inaccessibility.ts'
import { tidyGeometry } from '../shapes/tidy-geometry.ts'

function placeOn(geometry: NonNullable<Geometry>): Position {
	if (geometry.type === 'Point') return geometry.coordinates
	return isArea(geometry) ? poleOfInaccessibility(geometry) : middleOfLine(geometry)
}

/** A position on a feature, to six decimals: the point itself, the middle of a line, the place in an area farthest from its edge. */
export function anchorOf(geometry: Geometry): Position | null {
	const point = geometry && tidyGeometry({ type: 'Point', coordinates: placeOn(geometry) })
	return point?.type === 'Point' ? point.coordinates : null
}

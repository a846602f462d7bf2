import type { Position } from '../../../src/contracts/feature.ts'
import type { DrawnGeometry } from './drawn.ts'

const DECIMALS = 1e6
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS

const tidyPosition = ([lng, lat]: Position): Position => [rounded(lng), rounded(lat)]

const same = (a: Position, b: Position | undefined): boolean => a[0] === b?.[0] && a[1] === b[1]

const tidyLine = (line: Position[]): Position[] => line.map(tidyPosition).filter((position, index, all) => !same(position, all[index - 1]))

/** Twice the signed area of a closed ring in square degrees: positive where it runs counter-clockwise. */
const doubleArea = (ring: Position[]): number =>
	ring.slice(1).reduce((sum, [x, y], index) => {
		const [fromX, fromY] = ring[index] ?? [x, y]
		return sum + fromX * y - x * fromY
	}, 0)

function tidyRings(rings: Position[][]): Position[][] {
	return rings.flatMap((ring, index) => {
		const line = tidyLine(ring)
		const area = doubleArea(line)
		if (line.length < 4 || area === 0) return []
		return [area > 0 === (index === 0) ? line : line.reverse()]
	})
}

const atLeast = <T extends { length: number }>(parts: T[], least: number): T[] => parts.filter(({ length }) => length >= least)

function tidied(geometry: DrawnGeometry): DrawnGeometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: tidyPosition(geometry.coordinates) }
		case 'LineString':
			return { type: 'LineString', coordinates: tidyLine(geometry.coordinates) }
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: atLeast(geometry.coordinates.map(tidyLine), 2) }
		case 'Polygon':
			return { type: 'Polygon', coordinates: tidyRings(geometry.coordinates) }
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: atLeast(geometry.coordinates.map(tidyRings), 1) }
	}
}

/**
 * A geometry as it is delivered: six decimals (11 cm), no point twice in a row, outer rings counter-clockwise and holes clockwise (RFC 7946).
 *
 * `null` where nothing is left, such as a line of two equal points.
 */
export function tidyGeometry(geometry: DrawnGeometry): DrawnGeometry | null {
	const tidy = tidied(geometry)
	return tidy.coordinates.length < (tidy.type === 'LineString' ? 2 : 1) ? null : tidy
}

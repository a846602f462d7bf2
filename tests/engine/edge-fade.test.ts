import { describe, expect, test } from 'vitest'
import type { FeatureCollection, LineString, Polygon, Position } from 'geojson'
import { BEYOND_EXTENT_DEG, EDGE_FADE_DEG, type Bounds } from '../../src/contracts/zone.ts'
import { edgeFadeSource } from '../../src/engine/edge-fade.ts'

const EXTENT: Bounds = [106, 29, 106.5, 29.5]
const { features } = edgeFadeSource(EXTENT).data as FeatureCollection<Polygon | LineString, { opacity: number }>

const isIn = (ring: Position[], [x, y]: Position): boolean => {
	const [xs, ys] = [ring.map(([lng]) => lng!), ring.map(([, lat]) => lat!)]
	return Math.min(...xs) < x! && x! < Math.max(...xs) && Math.min(...ys) < y! && y! < Math.max(...ys)
}

/** What is left of the plan at a position under all frames: each lets through as much as it is not opaque. */
const leftAt = (position: Position): number =>
	features.reduce((left, { geometry, properties: { opacity } }) => {
		if (geometry.type !== 'Polygon') return left
		const [outline, hole] = geometry.coordinates as [Position[], Position[]]
		return isIn(outline, position) && !isIn(hole, position) ? left * (1 - opacity) : left
	}, 1)

/** Degrees inside the western edge, in the middle of its height. */
const inside = (depth: number): Position => [106 + depth, 29.25]

describe('the edge of the extent', () => {
	test('fades slowly at first and at last, and is half gone in the middle of the margin', () => {
		expect(leftAt(inside(EDGE_FADE_DEG + 0.001))).toBe(1)
		// Of eight steps, the first takes (1/8)² · (3 − 2/8) = 0.043 and the fourth comes to (4/8)² · (3 − 1) = 0.5.
		expect(leftAt(inside(EDGE_FADE_DEG * 0.86))).toBeCloseTo(0.957, 3)
		expect(leftAt(inside(EDGE_FADE_DEG * 0.45))).toBeCloseTo(0.5, 6)
		expect(leftAt(inside(EDGE_FADE_DEG * 0.01))).toBeCloseTo(0.043, 3)
	})

	test('leaves nothing beyond it, as far as the map looks', () => {
		expect(leftAt(inside(-0.001))).toBe(0)
		expect(leftAt([106 - BEYOND_EXTENT_DEG, 29 - BEYOND_EXTENT_DEG])).toBe(0)
	})

	test('is as gone in a corner as at the nearer of its two sides', () => {
		expect(leftAt([106.035, 29.01])).toBeCloseTo(leftAt([106.25, 29.01]), 9)
	})

	test('lets the graticule go on: where the frames cover it, it is drawn again as strongly as they do', () => {
		const stretches = features.filter(({ geometry }) => geometry.type === 'LineString')
		for (const { geometry, properties } of stretches) {
			const [[x1, y1], [x2, y2]] = geometry.coordinates as [[number, number], [number, number]]
			expect(properties.opacity + leftAt([(x1 + x2) / 2, (y1 + y2) / 2])).toBeCloseTo(1, 9)
		}
		// The meridian of 106.25° E: from 28.5 to 29° N and from 29.5 to 30° N wholly, and seven stretches of fading between on either side.
		const meridian = stretches.filter(({ geometry }) => geometry.coordinates.every((position) => (position as Position)[0] === 106.25))
		expect(meridian.map(({ properties }) => properties.opacity).filter((opacity) => opacity === 1)).toHaveLength(2)
		expect(meridian).toHaveLength(2 + 2 * 7)
	})
})

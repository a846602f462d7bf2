import { describe, expect, test } from 'vitest'
import { drawPosters, posterBounds } from '../../../geodata/build/posters/draw-posters.ts'
import { simplifyGeometry } from '../../../geodata/build/posters/simplify-geometry.ts'
import { drawZone } from '../../../geodata/build/shapes/draw-zone.ts'
import type { Position } from '../../../src/contracts/feature.ts'
import { degreesOf } from '../degrees.ts'
import { box, smallZone } from '../small-zone.ts'

describe('the poster', () => {
	const zone = smallZone()
	const { sheet, gallery } = drawPosters(zone, drawZone(zone))

	test('shows the home layer with as much again on every side', () => {
		// The park is 0.1–0.3°, 0.2° wide: −0.1 to 0.5°, which the extent of 0–0.4° cuts.
		expect(posterBounds(zone)).toEqual([0, 0, 0.4, 0.4])
		const wide = { ...zone, zone: { ...zone.zone, extent: [-1, -1, 1, 0.45] as [number, number, number, number] } }
		expect(posterBounds(wide).map((value) => Number(value.toFixed(9)))).toEqual([-0.1, -0.1, 0.5, 0.45])
	})

	test('is a picture in each theme, in different colours', () => {
		for (const { data } of [sheet, gallery]) expect(data.toString()).toMatch(/^<svg xmlns[\s\S]*<\/svg>\s*$/)
		expect(sheet.data.equals(gallery.data)).toBe(false)
	})

	test('names its places in both languages', () => {
		expect(sheet.data.toString()).toContain('town名')
		expect(sheet.data.toString()).toMatch(/>town</)
	})

	test('leaves out the layers that the first preset hides', () => {
		const bare = smallZone()
		const towns = bare.layers.find(({ definition: { id } }) => id === 'towns')
		if (towns) towns.definition.presets.planner = { visible: false, opacity: 1 }
		expect(drawPosters(bare, drawZone(bare)).sheet.data.toString()).not.toContain('town名')
	})
})

describe('a simplified line', () => {
	test('loses the points that lie closer to it than the tolerance, and no other', () => {
		const at = (eastM: number, northM: number): Position => [degreesOf(eastM), degreesOf(northM)]
		const coordinates = [at(0, 0), at(500, 9), at(1000, 0), at(1500, 30), at(2000, 0)]
		// 30 m is kept. From the start to it the line rises 1 m in 50: at 500 m it is 10 m high and passes 1 m over the 9 m; at 1000 m it is 20 m high,
		// and the point at 0 m is kept; from the start to that one 9 m is within the tolerance.
		expect(simplifyGeometry({ type: 'LineString', coordinates }, 10).coordinates).toEqual([
			at(0, 0),
			at(1000, 0),
			at(1500, 30),
			at(2000, 0),
		])
	})

	test('keeps the ring of a square and drops one that is too small to be seen', () => {
		const square = box([0, 0, 0.1, 0.1])
		const [speck = []] = box([0.05, 0.05, 0.05 + degreesOf(3), 0.05 + degreesOf(3)]).coordinates
		expect(simplifyGeometry({ type: 'Polygon', coordinates: [...square.coordinates, speck] }, 10)).toEqual(square)
	})
})

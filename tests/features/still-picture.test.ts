import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StillPicture } from '../../src/features/map/still-picture.ts'

/** One degree each way about the equator, 100 pixels to the degree. */
const picture = new StillPicture([-1, -1, 1, 1], 200)

describe('a still picture', () => {
	test('knows the ground under its middle and its left edge', () => {
		expect(picture.positionAt([100, picture.pointAt([0, 0])[1]])).toEqual([0, 0])
		expect(picture.positionAt([0, 0])[0]).toBe(-1)
	})

	test('knows the ground under each of its points, as far as it knows where that lies', () => {
		const place = fc.tuple(fc.double({ min: 105, max: 107, noNaN: true }), fc.double({ min: 28, max: 30, noNaN: true }))
		const zone = new StillPicture([105, 28, 107, 30], 6800)
		fc.assert(
			fc.property(place, ([lng, lat]) => {
				const [backLng, backLat] = zone.positionAt(zone.pointAt([lng, lat]))
				expect(backLng).toBeCloseTo(lng, 9)
				expect(backLat).toBeCloseTo(lat, 9)
			}),
		)
	})

	test('gives a finger as much ground on each side', () => {
		const [west, south, east, north] = picture.boxAbout(picture.pointAt([0, 0]), 10)
		// 10 pixels of 100 to the degree; at the equator Mercator is true both ways.
		expect(west).toBeCloseTo(-0.1, 6)
		expect(east).toBeCloseTo(0.1, 6)
		expect(south).toBeCloseTo(-0.1, 6)
		expect(north).toBeCloseTo(0.1, 6)
	})

	test('outlines lines, areas with their holes, and points', () => {
		const at = ([lng, lat]: [number, number]) =>
			picture
				.pointAt([lng, lat])
				.map((value) => value.toFixed(1))
				.join(' ')
		const [a, b, c] = [at([0, 0]), at([0.5, 0]), at([0.5, 0.5])]
		const ring: [number, number][] = [
			[0, 0],
			[0.5, 0],
			[0.5, 0.5],
			[0, 0],
		]
		expect(
			picture.outlineOf({
				type: 'LineString',
				coordinates: [
					[0, 0],
					[0.5, 0],
				],
			}),
		).toBe(`M${a}L${b}`)
		expect(picture.outlineOf({ type: 'Polygon', coordinates: [ring, ring] })).toBe(`M${a}L${b}L${c}L${a}Z`.repeat(2))
		expect(picture.outlineOf({ type: 'Point', coordinates: [0.5, 0.5] })).toBe(`M${c}L${c}`)
		expect(picture.outlineOf(null)).toBe('')
	})
})

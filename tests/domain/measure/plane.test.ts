import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'
import { gridZone, projDefinition } from '../../../src/domain/measure/gauss-kruger.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import { plane } from '../../../src/domain/measure/plane.ts'
import { position, star } from './arbitraries.ts'
import { box, line } from './shapes.ts'

const cell = box(106.25, 29.3, 106.35, 29.4)
const zone105 = gridZone(106.3)

describe('the zone of the national grid', () => {
	test.each([
		[106.3, 105, 4544],
		[106.4999, 105, 4544],
		// On a border, the eastern one.
		[106.5, 108, 4545],
		[73.5, 75, 4534],
		[136.4, 135, 4554],
	])('at %d° E is that about %d° E, EPSG:%d', (lng, centralMeridian, epsg) => {
		expect(gridZone(lng)).toEqual({ centralMeridian, epsg })
	})

	test.each([73.4, 136.5, -106, Number.NaN])('is none at %d° E', (lng) => {
		expect(() => gridZone(lng)).toThrow(RangeError)
	})
})

describe('in the plane', () => {
	test('the middle meridian keeps its length, and the easting there is 500 km', () => {
		// A hundredth of a degree northwards: scale 1 on the middle meridian.
		const [south, north] = [[105, 29.395] as [number, number], [105, 29.405] as [number, number]]
		expect(plane(zone105).distanceM(south, north)).toBeCloseTo(ellipsoid.distanceM(south, north), 4)
		expect(proj4('+proj=longlat +ellps=GRS80 +no_defs', projDefinition(zone105), [105, 29.4])[0]).toBeCloseTo(500_000, 6)
	})

	test('the golden cell is 0.039 % larger than on the ellipsoid', () => {
		// Scale k ≈ 1 + x²/2R² with x = 126.2 km (106.30° E) and R = 6 363 km: k² − 1 = 0.0393 %.
		expect((plane(zone105).areaM2(cell) / ellipsoid.areaM2(cell) - 1) * 100).toBeCloseTo(0.0393, 3)
	})

	test('areas agree with those of PROJ’s coordinates to 5 parts in a million', () => {
		// gdaltransform -s_srs "+proj=longlat +ellps=GRS80" -t_srs EPSG:4544 (GDAL 3.6.2): the cell's corners, anticlockwise from the south-west.
		const corners = [
			[621450.334977, 3243169.205316],
			[631167.270536, 3243277.118377],
			[631039.220062, 3254362.8849],
			[621331.775348, 3254254.742109],
		] as const
		// Half the sum of the cross products of the diagonals: (x₃ − x₁)(y₄ − y₂) − (x₄ − x₂)(y₃ − y₁).
		const [sw, se, ne, nw] = corners
		const areaM2 = ((ne[0] - sw[0]) * (nw[1] - se[1]) - (nw[0] - se[0]) * (ne[1] - sw[1])) / 2
		expect(Math.abs(plane(zone105).areaM2(cell) / areaM2 - 1)).toBeLessThan(5e-6)
	})

	test('a hole is subtracted, and an area twice as large by parts is the sum', () => {
		const hole = box(106.28, 29.33, 106.3, 29.35)
		const measure = plane(zone105)
		const ring = { type: 'Polygon' as const, coordinates: [...cell.coordinates, ...hole.coordinates] }
		expect(measure.areaM2(ring)).toBeCloseTo(measure.areaM2(cell) - measure.areaM2(hole), 3)
	})

	test('lengths are the sum of straight edges, and nothing has no size', () => {
		const measure = plane(zone105)
		fc.assert(
			fc.property(position(), position(), position(), (a, b, c) => {
				expect(measure.lengthM(line(a, b, c))).toBeCloseTo(measure.distanceM(a, b) + measure.distanceM(b, c), 5)
			}),
		)
		expect(measure.areaM2({ type: 'MultiPolygon', coordinates: [] })).toBe(0)
	})

	test('no area is more than 0.06 % larger than on the ellipsoid within 106–106.4° E', () => {
		fc.assert(
			fc.property(star(), (area) => {
				const ratio = plane(zone105).areaM2(area) / ellipsoid.areaM2(area)
				expect(ratio).toBeGreaterThan(1)
				expect(ratio).toBeLessThan(1.0006)
			}),
		)
	})
})

import { describe, expect, test } from 'vitest'
import { formatSurfaces } from '../../../src/domain/format/format-surfaces.ts'

const area = { unit: 'km2', digits: 0, compute: { op: 'area', of: 'park' } } as const

describe('the two surfaces of a figure', () => {
	test('stand side by side with two decimals, and the sphere is held against the ellipsoid', () => {
		// 199.08 / 198.83 − 1 = 0.25 / 198.83 = +0.1257 %.
		expect(formatSurfaces(area, { turf: 199.08, ellipsoid: 198.83 }, 'en')).toEqual({
			ellipsoid: { prefix: '', number: '198.83', unit: 'km²' },
			sphere: { prefix: '', number: '199.08', unit: 'km²' },
			difference: '+0.126 %',
		})
	})

	test('keep the decimals of a figure that has more', () => {
		expect(formatSurfaces({ ...area, digits: 3 }, { turf: 3.3374, ellipsoid: 3.3333 }, 'en')?.sphere.number).toBe('3.337')
	})

	test('are not there for what is divided or counted', () => {
		expect(formatSurfaces(area, { turf: null, ellipsoid: null }, 'en')).toBeNull()
		const count = { unit: 'count', digits: 0, compute: { op: 'count', of: 'stations', inside: 'park/park', marginM: 0 } } as const
		expect(formatSurfaces(count, { turf: 4, ellipsoid: 4 }, 'en')).toBeNull()
	})

	test('of a thing without extent do not differ by a share of nothing', () => {
		expect(formatSurfaces(area, { turf: 0, ellipsoid: 0 }, 'en')?.difference).toBe('')
	})
})

import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { Geometry, ZoneFeature } from '../../src/contracts/feature.ts'
import type { Reference } from '../../src/contracts/identifier.ts'
import { stillReferences } from '../../src/features/map/still-references.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')

const shape = (geometry: Geometry) => ({ geometry }) as ZoneFeature
const square = (west: number, south: number, east: number, north: number): Geometry => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
})

/** A park, and a line through it. */
const features = new Map<Reference, ZoneFeature>([
	['park/park', shape(square(106.14, 29.19, 106.32, 29.48))],
	[
		'layout-axis/axis',
		shape({
			type: 'LineString',
			coordinates: [
				[106.2, 29.3],
				[106.25, 29.45],
			],
		}),
	],
])
const about = (lng: number, lat: number) => [lng - 0.002, lat - 0.002, lng + 0.002, lat + 0.002] as [number, number, number, number]
const touched = (lng: number, lat: number) => stillReferences(atlas, features, { box: about(lng, lat), zoom: 11 })

describe('a finger on the still picture', () => {
	test('means what lies under it by its own shape, not by its box', () => {
		expect(touched(106.2, 29.3)).toEqual(expect.arrayContaining(['park/park', 'layout-axis/axis']))
		// Within the axis's box, beside the axis itself.
		expect(touched(106.24, 29.32)).toEqual(['park/park'])
	})

	test('means nothing beyond all shapes', () => {
		expect(touched(106.6, 29.6)).toEqual([])
	})

	test('means nothing that the picture only lists', () => {
		const [listed] = atlas.featuresOf('markets').filter(({ kind }) => kind === 'unsited')
		const everywhere = new Map([[listed!.ref, shape(square(106, 29, 107, 30))]])
		expect(stillReferences(atlas, everywhere, { box: about(106.2, 29.3), zoom: 11 })).toEqual([])
	})
})

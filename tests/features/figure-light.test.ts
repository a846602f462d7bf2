import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import { FigureLight } from '../../src/features/map/figure-light.ts'
import { box } from '../domain/measure/shapes.ts'
import { feature } from '../domain/figures/small-zone.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/')
const features = new Map<string, ZoneFeature>([['park/park', feature('park', box(106.2, 29.2, 106.3, 29.4))]])

describe('what lights up for a figure', () => {
	test('is what it measured, found once', async () => {
		const light = new FigureLight(atlas, features)
		const first = await light.shapesOf('park-area')
		expect(first).toEqual({ whole: ['park/park'], shapes: [] })
		expect(await light.shapesOf('park-area')).toBe(first)
	})

	test('is nothing of its own for a ratio, for a figure that is not there, and where a shape is missing', async () => {
		expect(await new FigureLight(atlas, features).shapesOf('trade-target')).toBeNull()
		expect(await new FigureLight(atlas, features).shapesOf('unheard-of')).toBeNull()
		expect(await new FigureLight(atlas, new Map()).shapesOf('park-area')).toBeNull()
	})
})

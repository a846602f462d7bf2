import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MapPlace } from '../../../src/contracts/map-place.ts'
import { straightWayWords } from '../../../src/domain/words/straight-way-words.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

const at = (lng: number, lat: number, ref: string | null = null): MapPlace => ({ position: [lng, lat], ref })
const market = atlasFixture.features.find(({ ref }) => ref === 'markets/market-agri')!
/** On the ellipsoid a degree of latitude about 29.35° N is 110 855 m: 111 132.95 − 559.85 cos 2φ + 1.17 cos 4φ. */
const DEGREE_M = 110_841

const said = (from: MapPlace, to: MapPlace, language: 'zh' | 'en') => {
	const { before, number, after } = straightWayWords(atlasFixture, [from, to], language)
	return `${before} ${number} ${after}`
}

describe('how far it is between two touches', () => {
	test('is told in tenths of a kilometre', () => {
		const [from, to] = [at(106.3, 29.3), at(106.3, 29.3 + 8200 / DEGREE_M)]
		expect(said(from, to, 'zh')).toBe('直线约 8.2 公里')
		expect(said(from, to, 'en')).toBe('About 8.2 km in a straight line')
	})

	test('is told in tens of metres under a kilometre, and in kilometres from there on', () => {
		const north = (distanceM: number) => at(106.3, 29.3 + distanceM / DEGREE_M)
		expect(said(at(106.3, 29.3), north(423), 'zh')).toBe('直线约 420 米')
		expect(said(at(106.3, 29.3), north(998), 'zh')).toBe('直线约 1.0 公里')
	})

	test('names what was touched, and says of the ground that it is a place on the map', () => {
		const between = (from: MapPlace, to: MapPlace) => straightWayWords(atlasFixture, [from, to], 'zh').between
		const stall = at(106.28, 29.42, market.ref)
		expect(between(stall, at(106.2, 29.3))).toBe(`从${market.name.zh}到图上一点`)
		expect(between(stall, at(106.2, 29.3, 'park/park'))).toBe(`从${market.name.zh}到科学城江津园区内一点`)
		const layers = atlasFixture.layers.map((layer) => (layer.id === 'park' ? { ...layer, band: 'ground' as const } : layer))
		const { between: onGround } = straightWayWords({ ...atlasFixture, layers }, [stall, at(106.2, 29.3, 'park/park')], 'zh')
		expect(onGround).toBe(`从${market.name.zh}到图上一点`)
		expect(between(at(106.2, 29.2), at(106.2, 29.3))).toBe('')
	})

	test('is the same both ways', () => {
		const place = fc.tuple(fc.double({ min: 105.85, max: 106.75, noNaN: true }), fc.double({ min: 28.95, max: 29.92, noNaN: true }))
		fc.assert(
			fc.property(place, place, ([lng, lat], [toLng, toLat]) => {
				expect(said(at(lng, lat), at(toLng, toLat), 'en')).toBe(said(at(toLng, toLat), at(lng, lat), 'en'))
			}),
		)
	})
})

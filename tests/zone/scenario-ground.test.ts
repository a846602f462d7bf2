import { expect, test } from 'vitest'
import { scenarioGround } from '../../src/atlas/scenario-ground.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { zoneAtlas, zoneFeatures } from '../fixtures/zone-atlas.ts'

const ground = scenarioGround(zoneAtlas, zoneFeatures)
const valueOf = (id: string) => zoneAtlas.figure(id)!.result.ellipsoid!

test('a sketch is held against the same built-up area and park as the figures are', () => {
	expect(ellipsoid.areaM2(ground.builtUp) / 1e6).toBeCloseTo(valueOf('built-up-area'), 2)
	expect(ellipsoid.areaM2(ground.home) / 1e6).toBeCloseTo(valueOf('park-area'), 1)
})

test('the whole built-up area houses the people that were published', () => {
	// 约 50 万人 on 60 km²: the density is their quotient, so the whole gives them back, to the 1 % by which the drawn area may differ.
	const people = ground.peoplePerM2! * ellipsoid.areaM2(ground.builtUp)
	expect(Math.abs(people / 500_000 - 1)).toBeLessThan(0.01)
})

test('every counted layer has places, each of a feature that the atlas knows', () => {
	expect(ground.counted.length).toBeGreaterThan(0)
	for (const { places } of ground.counted) {
		expect(places.length).toBeGreaterThan(0)
		for (const { ref } of places) expect(zoneAtlas.feature(ref)).toBeDefined()
	}
})

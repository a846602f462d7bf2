import { describe, expect, test } from 'vitest'
import { pick } from '../../src/engine/pick.ts'
import { smallAtlas as atlas } from './small-atlas.ts'

describe('what a finger means', () => {
	test('is the point before the line, the line before the area', () => {
		expect(pick(['areas/small', 'lines/road', 'points/stop'], atlas)).toBe('points/stop')
		expect(pick(['areas/small', 'lines/road'], atlas)).toBe('lines/road')
	})

	test('is the smaller of two areas, in whatever order they were drawn', () => {
		expect(pick(['areas/large', 'areas/small'], atlas)).toBe('areas/small')
		expect(pick(['areas/small', 'areas/large'], atlas)).toBe('areas/small')
	})

	test('is nothing where nothing of the zone was drawn', () => {
		expect(pick([], atlas)).toBeNull()
		expect(pick(['elsewhere/unknown'], atlas)).toBeNull()
	})
})

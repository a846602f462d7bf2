import { describe, expect, test } from 'vitest'
import { MapHealth, type Pulse } from '../../src/state/map-health.svelte.ts'

const look = (finding: Pulse['finding'], rest: Partial<Pulse> = {}): Pulse => ({ finding, frameMs: 40, heapBytes: 80_000_000, ...rest })

/** A screen whose map was drawn a second after it was opened. */
function wellScreen(): MapHealth {
	const health = new MapHealth(0, 2)
	health.feel(look(null), false, 1000)
	return health
}

describe('the health of a map', () => {
	test('holds what the last look measured', () => {
		const health = wellScreen()
		expect(health).toMatchObject({ frameMs: 40, heapBytes: 80_000_000, reloads: 2, isStill: false, isTold: false })
		health.feel(look('lost', { frameMs: null, heapBytes: null }), false, 2000)
		expect(health).toMatchObject({ frameMs: 40, heapBytes: 80_000_000 })
	})

	test('puts the still plan up the moment the graphics are taken away, and says so 3 s later', () => {
		const health = wellScreen()
		health.lose(1500)
		expect(health).toMatchObject({ contextLosses: 1, isStill: true, isTold: false })
		health.feel(look('lost'), false, 4499)
		expect(health.isTold).toBe(false)
		expect(health.feel(look('lost'), false, 4500)).toBe('rebuilding')
		expect(health).toMatchObject({ isStill: true, isTold: true, rebuilds: 1 })
	})

	test('asks for each rung once', () => {
		const health = wellScreen()
		const asked = [2, 5, 5.5, 6, 15, 15.5, 16].map((atS) => health.feel(look('lost'), false, atS * 1000))
		expect(asked).toEqual(['waiting', 'rebuilding', null, null, 'reloading', null, null])
		health.refuse(16_500)
		expect(health.healing.rung).toBe('still')
	})

	test('is well again as soon as the map is drawn, and keeps the count', () => {
		const health = wellScreen()
		health.lose(1500)
		expect(health.feel(look(null), true, 2000)).toBe('well')
		health.lose(9000)
		expect(health.feel(look(null), true, 9500)).toBe('well')
		expect(health).toMatchObject({ contextLosses: 2, rebuilds: 0, isStill: false, isTold: false })
	})
})

import { expect, test } from 'vitest'
import { ViewTrail } from '../../src/state/view-trail.svelte.ts'

const stop = (lng: number, zoom = 12) => ({ center: [lng, 29.3] as [number, number], zoom })

test('a trail begins at home, and leads nowhere', () => {
	const trail = new ViewTrail()
	expect([trail.hasPrevious, trail.hasNext]).toEqual([false, false])
	expect(trail.previous()).toBeNull()
	expect(trail.next()).toBeNull()
})

test('a trail leads back and forward along the places the map stood at', () => {
	const trail = new ViewTrail()
	trail.arrive(stop(106.1))
	trail.arrive(stop(106.2))
	expect(trail.previous()).toEqual(stop(106.1))
	expect(trail.previous()).toBeNull()
	expect([trail.hasPrevious, trail.hasNext]).toEqual([false, true])
	expect(trail.next()).toEqual(stop(106.1))
	expect(trail.next()).toEqual(stop(106.2))
})

test('arriving where the trail leads keeps what lies ahead; going elsewhere leaves it', () => {
	const trail = new ViewTrail()
	trail.arrive(stop(106.1))
	trail.arrive(stop(106.2))
	trail.previous()
	trail.arrive(stop(106.100_05, 12.01))
	expect(trail.hasNext).toBe(true)
	trail.arrive(stop(106.4))
	expect(trail.hasNext).toBe(false)
	expect(trail.previous()).toEqual(stop(106.1))
})

test('a trail forgets what is fifty stops behind, and everything when it is cleared', () => {
	const trail = new ViewTrail()
	for (let index = 0; index < 80; index++) trail.arrive(stop(106 + index / 100))
	for (let index = 0; index < 80; index++) trail.previous()
	expect(trail.previous()).toEqual(stop(106.3))
	trail.clear()
	expect([trail.hasPrevious, trail.hasNext]).toEqual([false, false])
})

import { expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { PlaceList } from '../../src/features/kiosk/place-list.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const open = () => new PlaceList(new Atlas(atlasFixture, 'http://localhost/atlas/'))

test('the places of the still picture are gone through by keys, and their ends are ends', () => {
	const list = open()
	const [first, second] = list.places
	const last = list.places.at(-1)
	expect(list.active).toBe(first)
	expect(list.press('ArrowUp')).toBe(true)
	expect(list.active).toBe(first)
	list.press('ArrowDown')
	expect(list.active).toBe(second)
	list.press('End')
	expect(list.active).toBe(last)
	list.press('ArrowDown')
	expect(list.active).toBe(last)
	list.press('Home')
	expect(list.active).toBe(first)
	expect(list.press('a')).toBe(false)
})

test('a place that was touched is where the keys go on, and what has no place is not listed', () => {
	const list = open()
	const last = list.places.at(-1)
	if (!last) throw new Error('The fixture has no place.')
	list.goTo(last)
	expect(list.active).toBe(last)
	expect(list.places.filter(({ bounds }) => bounds === null)).toEqual([])
})

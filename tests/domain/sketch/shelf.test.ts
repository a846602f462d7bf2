import { describe, expect, test } from 'vitest'
import {
	activeOf,
	begun,
	changed,
	discarded,
	duplicated,
	freshShelf,
	takenIn,
	turnedTo,
	type Shelf,
} from '../../../src/domain/sketch/shelf.ts'
import { strip } from './plots.ts'

const ids = ({ scenarios }: Shelf) => scenarios.map(({ id }) => id)
const drawn = changed(freshShelf('a'), { book: { ...activeOf(freshShelf('a')).book, kept: [strip(106.3, 106.4)] } })

describe('a shelf of scenarios', () => {
	test('begins with one that is empty', () => {
		expect(activeOf(freshShelf('a'))).toMatchObject({ id: 'a', number: 1, name: '', book: { kept: [] } })
	})

	test('draws on a new one as soon as it is begun, with a number that none has', () => {
		const two = begun(drawn, 'b')
		expect([activeOf(two).number, activeOf(two).book.kept]).toEqual([2, []])
		expect(activeOf(turnedTo(two, 'a')).book.kept).toHaveLength(1)
	})

	test('copies one with all that is drawn in it', () => {
		const copied = duplicated(drawn, 'b', 'copy')
		expect(activeOf(copied)).toMatchObject({ id: 'b', number: 2, name: 'copy', book: { kept: [{ id: 1 }] } })
		expect(ids(copied)).toEqual(['a', 'b'])
	})

	test('takes one in from elsewhere under an id and a number of its own', () => {
		expect(activeOf(takenIn(drawn, { ...activeOf(drawn), name: 'mine' }, 'b'))).toMatchObject({ id: 'b', number: 2, name: 'mine' })
	})

	test('goes on with the neighbour of one that is discarded, and is never without any', () => {
		const three = begun(begun(drawn, 'b'), 'c')
		expect(discarded(turnedTo(three, 'b'), 'x')).toMatchObject({ active: 'c' })
		expect(discarded(three, 'x')).toMatchObject({ active: 'b' })
		expect(discarded(drawn, 'x')).toEqual(freshShelf('x'))
	})

	test('changes only the one that is drawn on', () => {
		const named = changed(turnedTo(begun(drawn, 'b'), 'a'), { name: 'first' })
		expect(named.scenarios.map(({ name }) => name)).toEqual(['first', ''])
	})
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { History } from '../../src/state/history.svelte.ts'

/** Somebody who changes one number, and remembers it. */
function counting() {
	const history = new History()
	const state = { value: 0 }
	const set = (after: number) => {
		const before = state.value
		state.value = after
		history.did({ undo: () => (state.value = before), redo: () => (state.value = after) })
	}
	return { history, state, set }
}

describe('what a person has done', () => {
	test('is taken back and done again, one at a time', () => {
		const { history, state, set } = counting()
		set(1)
		set(2)
		history.undo()
		expect(state.value).toBe(1)
		history.undo()
		expect([state.value, history.canUndo, history.canRedo]).toEqual([0, false, true])
		history.redo()
		history.redo()
		expect([state.value, history.canUndo, history.canRedo]).toEqual([2, true, false])
	})

	test('cannot be done again after something else', () => {
		const { history, state, set } = counting()
		set(1)
		history.undo()
		set(5)
		expect(history.canRedo).toBe(false)
		history.redo()
		expect(state.value).toBe(5)
	})

	test('is nothing at first, and taking nothing back changes nothing', () => {
		const { history, state } = counting()
		history.undo()
		history.redo()
		expect([state.value, history.canUndo, history.canRedo]).toEqual([0, false, false])
	})

	test('is remembered five hundred deeds far', () => {
		const { history, state, set } = counting()
		for (let value = 1; value <= 510; value++) set(value)
		while (history.canUndo) history.undo()
		expect(state.value).toBe(10)
	})

	test('all taken back is the beginning, and all done again the end', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
				const { history, state, set } = counting()
				values.forEach(set)
				while (history.canUndo) history.undo()
				expect(state.value).toBe(0)
				while (history.canRedo) history.redo()
				expect(state.value).toBe(values.at(-1) ?? 0)
			}),
		)
	})
})

import { beforeEach, describe, expect, test } from 'vitest'
import { TreeState } from '../../src/features/layer-tree/tree-state.svelte.ts'

let select: (ref: string | null) => void
let tree: TreeState

beforeEach(() => {
	let selection: string | null = $state(null)
	select = (ref) => {
		selection = ref
	}
	tree = new TreeState(['base'], () => selection)
})

describe('the row that shows its slider', () => {
	test('is the one that the reader opened, until it is pressed again', () => {
		expect(tree.opened).toBeNull()
		tree.toggleOpened('metro')
		expect(tree.opened).toBe('metro')
		tree.toggleOpened('park')
		expect(tree.opened).toBe('park')
		tree.toggleOpened('park')
		expect(tree.opened).toBeNull()
	})

	test('is that of the layer of a feature as soon as it is selected', () => {
		tree.toggleOpened('metro')
		select('stations/station-xiangtang')
		expect(tree.opened).toBe('stations')
		select('park/park')
		expect(tree.opened).toBe('park')
	})

	test('stays as the reader left it while the same feature is selected, and is chosen anew with the next', () => {
		select('park/park')
		tree.toggleOpened('park')
		expect(tree.opened).toBeNull()
		tree.toggleOpened('metro')
		expect(tree.opened).toBe('metro')
		select('stations/station-xiangtang')
		expect(tree.opened).toBe('stations')
	})

	test('is the reader’s own again when nothing is selected any more', () => {
		tree.toggleOpened('metro')
		select('park/park')
		select(null)
		expect(tree.opened).toBe('metro')
	})
})

test('a group is closed and opened by its own', () => {
	expect([tree.isClosed('base'), tree.isClosed('city')]).toEqual([true, false])
	tree.setClosed('base', false)
	tree.setClosed('city', true)
	expect([tree.isClosed('base'), tree.isClosed('city')]).toEqual([false, true])
})

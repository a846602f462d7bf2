import { beforeEach, describe, expect, test } from 'vitest'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import { LayerState } from '../../src/state/layer-state.svelte.ts'
import { LAYERS } from '../fixtures/atlas-layers.ts'

const layer = (id: string, presets: LayerDefinition['presets']): LayerDefinition => ({ ...LAYERS[0]!, id, presets })
const on = { visible: true, opacity: 1 }
const off = { visible: false, opacity: 1 }
const faint = { visible: true, opacity: 0.4 }

/** `streets` is faint for the planner, `plans` is the speaker's alone, and nobody but the planner sees `surveys`. */
const layers = [
	layer('streets', { planner: faint, visitor: on, speaker: on }),
	layer('plans', { planner: off, visitor: off, speaker: on }),
	layer('surveys', { planner: on, visitor: off, speaker: off }),
]

let state: LayerState

beforeEach(() => {
	state = new LayerState(layers, 'planner')
})

describe('which layers are drawn', () => {
	test('is what the preset says, in the order of the tree', () => {
		expect(state.shown).toEqual([
			{ id: 'streets', opacity: 0.4 },
			{ id: 'surveys', opacity: 1 },
		])
	})

	test('is changed one by one', () => {
		state.toggle('plans')
		state.setVisible('surveys', false)
		expect(state.shown.map(({ id }) => id)).toEqual(['streets', 'plans'])
		expect([state.isVisible('plans'), state.isVisible('surveys')]).toEqual([true, false])
	})

	test('is replaced whole: what is not named is off, and has the opacity that the face opens with', () => {
		state.setOpacity('streets', 0.9)
		state.show([{ id: 'plans', opacity: 0.5 }])
		expect(state.shown).toEqual([{ id: 'plans', opacity: 0.5 }])
		expect(state.opacity('streets')).toBe(0.4)
	})
})

describe('an opacity', () => {
	test.each([
		[0.666, 0.67],
		[0.004, 0],
		[1.2, 1],
		[-3, 0],
	])('of %d is kept as %d: a whole percent between 0 and 1', (given, kept) => {
		state.setOpacity('streets', given)
		expect(state.opacity('streets')).toBe(kept)
	})

	test('stays with a layer that is switched off and on', () => {
		state.setOpacity('streets', 0.7)
		state.toggle('streets')
		state.toggle('streets')
		expect(state.opacity('streets')).toBe(0.7)
	})
})

describe('the preset that a state equals', () => {
	test('is the one that was applied', () => {
		for (const preset of ['visitor', 'speaker', 'planner'] as const) {
			state.apply(preset)
			expect(state.preset).toBe(preset)
		}
	})

	test('is none as soon as one layer differs, and is there again when it differs no more', () => {
		state.toggle('plans')
		expect(state.preset).toBeNull()
		state.toggle('plans')
		expect(state.preset).toBe('planner')
		state.setOpacity('streets', 0.5)
		expect(state.preset).toBeNull()
	})

	test('does not ask for the opacity of what it does not draw', () => {
		state.setOpacity('plans', 0.2)
		expect(state.preset).toBe('planner')
	})

	test('is found whoever made the state: switching layers by hand leads to another preset too', () => {
		state.setVisible('surveys', false)
		state.setOpacity('streets', 1)
		expect(state.preset).toBe('visitor')
	})
})

describe('a group', () => {
	const ids = ['plans', 'surveys']

	test('is drawn whole, in part or not at all', () => {
		expect(state.groupState(ids)).toBe('some')
		state.toggle('plans')
		expect(state.groupState(ids)).toBe('all')
		state.show([])
		expect(state.groupState(ids)).toBe('none')
	})

	test('is switched on unless it was on whole', () => {
		state.toggleGroup(ids)
		expect(state.groupState(ids)).toBe('all')
		state.toggleGroup(ids)
		expect(state.groupState(ids)).toBe('none')
		expect(state.isVisible('streets')).toBe(true)
	})

	test('is switched off at once in the hall, and on again as the face opens with it', () => {
		const before = ids.filter((id) => state.isVisible(id))
		state.toggleUsual(ids)
		expect(state.groupState(ids)).toBe('none')
		state.toggleUsual(ids)
		expect(ids.filter((id) => state.isVisible(id))).toEqual(before)
	})

	test('without layers is not drawn', () => {
		expect(state.groupState([])).toBe('none')
	})
})

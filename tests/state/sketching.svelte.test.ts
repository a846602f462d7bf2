import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { Position } from '../../src/contracts/feature.ts'
import { Scenario } from '../../src/contracts/scenario.ts'
import { changed, freshShelf } from '../../src/domain/sketch/shelf.ts'
import { SnapGround } from '../../src/state/drawing/snap-ground.svelte.ts'
import { History } from '../../src/state/history.svelte.ts'
import { Sketching } from '../../src/state/sketch/sketching.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const [A, B, C]: Position[] = [
	[106.2, 29.3],
	[106.3, 29.3],
	[106.3, 29.4],
]
const ID = '6f0c1a52-7d5e-4c3b-9a55-0d8f3a3b2c11'
let kept: Map<string, unknown>
let history: History
let sketching: Sketching

const store = (scenarios: Scenario[] = [], faults: string[] = []) => ({
	read: () => Promise.resolve({ scenarios, faults }),
	keep: (scenario: { id: string }) => Promise.resolve(kept.set(scenario.id, scenario).size > 0),
	remove: (id: string) => Promise.resolve(void kept.delete(id)),
})

function onMap(from = store()): Sketching {
	const workspace = new Workspace(new Atlas(atlasFixture, 'https://example.org/atlas/'))
	workspace.scale = { metresPerPixel: 10 }
	history = new History()
	return new Sketching(new SnapGround(workspace), history, from)
}

beforeEach(() => {
	kept = new Map()
	sketching = onMap()
})

function drawPlot(): void {
	for (const position of [A!, B!, C!, C!]) sketching.board.touch(position)
}

describe('a plot', () => {
	test('has the class that was chosen before it was drawn, and the next one may have another', () => {
		sketching.useFor('research')
		drawPlot()
		sketching.useFor('park-green')
		drawPlot()
		expect(sketching.board.kept.map(({ landUse }) => landUse)).toEqual(['research', 'park-green'])
	})

	test('that is being changed takes the class that is chosen', () => {
		drawPlot()
		sketching.board.edit(1)
		sketching.useFor('water')
		expect(sketching.board.kept[0]?.landUse).toBe('water')
		expect(sketching.landUse).toBe('residential')
	})

	test('counts while it is drawn, up to the pointer, and as it is while it is changed', () => {
		for (const position of [A!, B!]) sketching.board.touch(position)
		sketching.board.hover(C!)
		expect(sketching.plots.map(({ corners, landUse }) => [corners.length, landUse])).toEqual([[3, 'residential']])
		sketching.board.hover(null)
		sketching.board.cancel()
		drawPlot()
		sketching.board.edit(1)
		expect(sketching.plots).toHaveLength(1)
	})
})

test('a point is there with one touch, without a class', () => {
	sketching.board.setKind('point')
	sketching.board.touch(A!)
	sketching.board.touch(B!)
	expect(sketching.board.kept.map(({ kind, landUse, corners }) => [kind, landUse, corners.length])).toEqual([
		['point', null, 1],
		['point', null, 1],
	])
})

describe('scenarios', () => {
	test('are begun, copied, named and discarded, and every one of these can be taken back', () => {
		drawPlot()
		sketching.duplicate('副本')
		expect(sketching.active.book.kept).toHaveLength(1)
		sketching.rename('站前')
		sketching.discard()
		expect(sketching.scenarios).toHaveLength(1)
		history.undo()
		expect(sketching.active.name).toBe('站前')
		for (let step = 0; step < 3; step++) history.undo()
		expect(sketching.scenarios.map(({ number }) => number)).toEqual([1])
	})

	test('are kept at every change, in the form that the contract reads', async () => {
		drawPlot()
		await sketching.saver.settled()
		const [saved] = [...kept.values()]
		expect(Scenario.parse(JSON.parse(JSON.stringify(saved)))).toEqual(sketching.active)
		history.undo()
		await sketching.saver.settled()
		expect(kept.get(sketching.active.id)).toBe(sketching.active)
		expect(sketching.board.draft.corners).toHaveLength(3)
	})

	test('come back, the one that was last worked on in hand, in the order of their numbers', async () => {
		const older = { ...Scenario.parse(changed(freshShelf(ID), { name: '旧' }).scenarios[0]) }
		const newer = { ...older, id: ID.replace('6f', '7f'), number: 2, name: '新' }
		sketching = onMap(store([newer, older], ['fault']))
		await sketching.restore()
		expect([sketching.active.name, sketching.scenarios.map(({ name }) => name)]).toEqual(['新', ['旧', '新']])
		expect(sketching.faults).toEqual(['fault'])
	})

	test('can be drawn where the browser keeps nothing, and it says so', async () => {
		sketching = onMap({ ...store(), read: () => Promise.reject(new Error('no storage')) })
		await sketching.restore()
		expect([sketching.isRestored, sketching.saver.state, sketching.saver.cause]).toEqual([true, 'failed', 'no storage'])
	})

	test('that another window has changed go on under another id, and nothing is lost', async () => {
		const other = store()
		sketching = onMap({ ...other, keep: (scenario) => (scenario.id === mine ? Promise.resolve(false) : other.keep(scenario)) })
		const mine = sketching.active.id
		drawPlot()
		await sketching.saver.settled()
		expect(sketching.active.id).not.toBe(mine)
		expect([...kept.keys()]).toEqual([sketching.active.id])
		expect([sketching.conflicts, sketching.board.kept.length]).toEqual([1, 1])
	})
})

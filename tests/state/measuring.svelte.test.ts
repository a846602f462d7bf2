import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { Position, ZoneFeature } from '../../src/contracts/feature.ts'
import { SnapGround } from '../../src/state/drawing/snap-ground.svelte.ts'
import { History } from '../../src/state/history.svelte.ts'

import { Measuring } from '../../src/state/measure/measuring.svelte.ts'
import { workbenchOf } from '../../src/state/workbench.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
/** 10 m a pixel: a degree of latitude is 11 120 pixels. */
const SCALE = { metresPerPixel: 10 }
const A: Position = [106.2, 29.3]
const B: Position = [106.3, 29.3]
const C: Position = [106.3, 29.4]
let workspace: Workspace
let history: History
let ground: SnapGround
let board: Measuring['board']

/** One point of a visible layer, with an accuracy of its own. */
const point = (position: Position, accuracyM: number | null) =>
	({ type: 'Feature', id: 'one', geometry: { type: 'Point', coordinates: position }, properties: { accuracyM } }) as unknown as ZoneFeature
const visibleLayer = () => workspace.layers.shown[0]!.id

beforeEach(() => {
	workspace = new Workspace(atlas)
	workspace.scale = SCALE
	history = new History()
	ground = new SnapGround(workspace)
	board = new Measuring(ground, history).board
})

const positions = () => board.draft.corners.map(({ position }) => position)
function setOut(...touched: Position[]): void {
	for (const position of touched) board.touch(position)
}

describe('touches of the map', () => {
	test('set corners, each as fine as a pixel', () => {
		setOut(A, B)
		expect(board.draft.corners).toEqual([
			{ position: A, pixelM: 10, snap: null },
			{ position: B, pixelM: 10, snap: null },
		])
	})

	test('on the last corner finish, as a double click does', () => {
		setOut(A, B, B)
		expect(positions()).toEqual([])
		expect(board.kept.map(({ kind, corners }) => [kind, corners.length])).toEqual([['line', 2]])
		expect(board.chosen?.id).toBe(1)
	})

	test('twice on the first corner leave it alone', () => {
		setOut(A, A)
		expect(positions()).toEqual([A])
	})

	test('on the first corner close an area', () => {
		board.setKind('area')
		setOut(A, B, C, A)
		expect(board.kept.map(({ kind, corners }) => [kind, corners.length])).toEqual([['area', 3]])
	})

	test('add nothing to what is being changed', () => {
		setOut(A, B, B)
		board.edit(1)
		board.touch(C)
		expect(positions()).toEqual([A, B])
	})
})

describe('the pointer', () => {
	test('shows the next corner, and leaves with it', () => {
		setOut(A)
		board.hover(B)
		expect(board.live.corners.map(({ position }) => position)).toEqual([A, B])
		board.hover(null)
		expect(board.live).toBe(board.draft)
	})

	test('is drawn to what stands within twelve pixels in a visible layer, unless that is switched off', () => {
		ground.features = new Map([[`${visibleLayer()}/one`, point(B, 60)]])
		const near: Position = [B[0] + 0.001, B[1]]
		// 0.001° of longitude at 29.3° N are 97 m: 9.7 pixels.
		expect(board.cornerAt(near)).toMatchObject({ position: B, snap: { ref: `${visibleLayer()}/one`, accuracyM: 60, on: 'vertex' } })
		ground.isSnapping = false
		expect(board.cornerAt(near)).toEqual({ position: near, pixelM: 10, snap: null })
	})

	test('is not drawn to a layer that nobody sees', () => {
		const ref = `${visibleLayer()}/one`
		ground.features = new Map([[ref, point(B, 60)]])
		workspace.layers.setVisible(visibleLayer(), false)
		expect(board.cornerAt(B).snap).toBeNull()
	})
})

describe('taking back', () => {
	test('goes corner by corner through a finished measurement, and forward again', () => {
		setOut(A, B, B)
		history.undo()
		expect([positions(), board.kept]).toEqual([[A, B], []])
		history.undo()
		expect(positions()).toEqual([A])
		history.redo()
		history.redo()
		expect(board.kept).toHaveLength(1)
	})

	test('takes the whole way of a dragged corner back at once', () => {
		setOut(A, B, B)
		board.edit(1)
		board.hold()
		for (const lat of [29.31, 29.32, 29.33]) board.move(1, [106.3, lat])
		board.letGo()
		expect(positions()[1]).toEqual([106.3, 29.33])
		history.undo()
		expect(positions()[1]).toEqual(B)
	})

	test('forgets a hold that moved nothing', () => {
		setOut(A)
		board.hold()
		board.letGo()
		history.undo()
		expect(positions()).toEqual([])
	})
})

describe('kept measurements', () => {
	test('are named, discarded and cleared, and every one of these can be taken back', () => {
		setOut(A, B, B)
		board.describe(1, { name: '园区到车站' })
		board.discard(1)
		history.undo()
		expect(board.kept[0]?.name).toBe('园区到车站')
		board.clear()
		expect(board.kept).toEqual([])
		history.undo()
		expect(board.kept).toHaveLength(1)
	})

	test('are read when chosen; what is being set out is given up then', () => {
		setOut(A, B, B)
		setOut(C)
		expect(board.chosen).toBeNull()
		board.choose(1)
		expect([board.chosen?.id, positions()]).toEqual([1, []])
	})
})

test('a workspace has one workbench', () => {
	expect(workbenchOf(workspace)).toBe(workbenchOf(workspace))
	expect(workbenchOf(new Workspace(atlas))).not.toBe(workbenchOf(workspace))
})

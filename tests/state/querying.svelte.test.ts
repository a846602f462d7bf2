import { flushSync } from 'svelte'
import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { Position, ZoneFeature } from '../../src/contracts/feature.ts'
import type { Reference } from '../../src/contracts/identifier.ts'
import { Workbench } from '../../src/state/workbench.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
const point = (position: Position) => ({ geometry: { type: 'Point', coordinates: position } }) as unknown as ZoneFeature
/** On a meridian, a hundredth of a degree of latitude from one to the next: 1 111.330 − 5.598 · cos 2φ − 0.005 m = 1 108.4 m at 29.4° N. */
const FEATURES = new Map<Reference, ZoneFeature>([
	['stations/station-xiangtang', point([106.2, 29.37])],
	['stations/station-shuangfu', point([106.2, 29.38])],
	['markets/market-agri', point([106.2, 29.4])],
	['markets/market-logistics', { geometry: null } as unknown as ZoneFeature],
])
let workspace: Workspace
let bench: Workbench
const found = () => bench.querying.answer?.found.map(({ ref, distanceM }) => [ref, Math.round(distanceM)])

beforeEach(() => {
	workspace = new Workspace(atlas)
	workspace.scale = { metresPerPixel: 1 }
	for (const { id } of atlas.layers) workspace.layers.setVisible(id, true)
	bench = new Workbench(workspace)
	bench.ground.features = FEATURES
	bench.ground.isSnapping = false
})

describe('a query on the map', () => {
	test('asks from features that are picked, and not for them', () => {
		const { querying } = bench
		expect(querying.answer).toBeNull()
		querying.toggle('stations/station-xiangtang')
		querying.ask({ distanceM: 1200 })
		expect(found()).toEqual([['stations/station-shuangfu', 1108]])
		querying.ask({ kind: 'nearest', count: 5 })
		expect(found()).toEqual([
			['stations/station-shuangfu', 1108],
			['markets/market-agri', 3325],
		])
		querying.toggle('stations/station-xiangtang')
		expect(querying.answer).toBeNull()
	})

	test('searches the layers that are drawn, or the one that is named, drawn or not', () => {
		const { querying } = bench
		querying.toggle('stations/station-xiangtang')
		querying.ask({ kind: 'nearest' })
		workspace.layers.setVisible('stations', false)
		expect(found()).toEqual([['markets/market-agri', 3325]])
		querying.ask({ among: 'stations' })
		expect(found()).toEqual([['stations/station-shuangfu', 1108]])
	})

	test('asks from a whole layer, from a drawing, and from drawings of elsewhere', () => {
		const { querying } = bench
		querying.takeLayer('stations')
		querying.takeLayer('stations')
		expect(querying.question.chosen).toEqual(['stations/station-xiangtang', 'stations/station-shuangfu'])
		querying.clear()
		querying.board.setKind('point')
		querying.board.touch([106.2, 29.39])
		querying.ask({ distanceM: 1200 })
		expect(found()?.toSorted()).toEqual([
			['markets/market-agri', 1108],
			['stations/station-shuangfu', 1108],
		])
		querying.clear()
		querying.takeShapes([
			{
				kind: 'line',
				corners: [[106.2, 29.36] as Position, [106.2, 29.41] as Position].map((position) => ({ position, pixelM: 1, snap: null })),
			},
		])
		querying.ask({ distanceM: 0 })
		expect(found()).toHaveLength(3)
	})

	test('takes back what was picked, asked and drawn, one after the other', () => {
		const { querying, history } = bench
		querying.toggle('stations/station-xiangtang')
		querying.ask({ distanceM: 5000 })
		querying.takeShapes([{ kind: 'point', corners: [{ position: [106.2, 29.4], pixelM: 1, snap: null }] }])
		querying.clear()
		expect(querying.origin).toEqual([])
		history.undo()
		expect(querying.origin).toHaveLength(2)
		history.undo()
		history.undo()
		expect(querying.question.distanceM).toBe(1000)
		history.redo()
		expect(querying.question).toMatchObject({ chosen: ['stations/station-xiangtang'], distanceM: 5000 })
	})

	test('lights the points that it found', () => {
		bench.querying.toggle('stations/station-xiangtang')
		bench.querying.ask({ distanceM: 1200 })
		flushSync()
		bench.querying.lightFound()
		expect(workspace.lit).toEqual(['stations/station-shuangfu'])
	})
})

test('a touch of the map gives what lies there to whoever gathers', () => {
	const taken: (Reference | null)[] = []
	workspace.tool = { kind: 'gather', take: ({ ref }) => taken.push(ref) }
	workspace.touch({ position: [106.2, 29.37], ref: 'stations/station-xiangtang' })
	workspace.touch({ position: [106.2, 29.3], ref: null })
	expect(taken).toEqual(['stations/station-xiangtang', null])
	expect([workspace.selection, workspace.tool.kind]).toEqual([null, 'gather'])
})

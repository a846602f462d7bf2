import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { Kiosk } from '../../src/state/kiosk.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const { idleS, warnS, attractStepS } = atlas.zone.kiosk

/** Everything a visitor can change, field by field. */
const stateOf = (workspace: Workspace, kiosk: Kiosk) => ({
	language: workspace.language,
	theme: workspace.theme,
	layers: workspace.layers.shown,
	panel: workspace.panel,
	panelOpen: workspace.panelOpen,
	selection: workspace.selection,
	tool: workspace.tool,
	lit: workspace.lit,
	view: workspace.view,
	dialog: workspace.dialog,
	notices: workspace.notices.shown,
	history: [workspace.trail.hasPrevious, workspace.trail.hasNext],
	destination: workspace.takeDestination(),
	telling: kiosk.telling,
	textSize: kiosk.textSize,
	isLow: kiosk.isLow,
	scene: kiosk.scene,
	phase: kiosk.visit.phase,
	secondsLeft: kiosk.secondsLeft,
})

let now = 0
let workspace: Workspace
let kiosk: Kiosk
let stop = () => {}

beforeEach(() => {
	now = 1_000_000
	stop = $effect.root(() => {
		workspace = new Workspace(atlas, { preset: 'visitor', theme: 'gallery' })
		kiosk = new Kiosk(workspace, now)
	})
})
afterEach(() => {
	stop()
})

/** Lets the clock run, as the face does. */
function wait(seconds: number) {
	for (let passed = 0; passed < seconds * 5; passed++) {
		now += 200
		kiosk.tick(now)
	}
	flushSync()
}
function tap() {
	kiosk.touch(now)
	kiosk.release(now)
	flushSync()
}

describe('a screen in the hall', () => {
	test('shows one number after the other while nobody is there, each at its place', () => {
		const scenes = [kiosk.scene]
		for (let step = 0; step < 3; step++) {
			wait(attractStepS)
			scenes.push(kiosk.scene)
		}
		const withNumbers = atlas.stories.flatMap(({ steps }) => steps.filter(({ figures }) => figures.length > 0))
		expect(scenes).toEqual([0, 1, 2, 3].map((index) => withNumbers[index % withNumbers.length]))
		expect(workspace.layers.shown.map(({ id }) => id).sort()).toEqual(kiosk.scene!.layers.map(({ id }) => id).sort())
	})

	test('lets a visitor in where the map stands, with the layers that visitors see', () => {
		workspace.takeDestination()
		tap()
		expect([kiosk.visit.phase, kiosk.scene, workspace.layers.preset]).toEqual(['invite', null, 'visitor'])
		expect(workspace.takeDestination()).toBeNull()
	})

	test('is left alone while it tells a story, and asks afterwards', () => {
		tap()
		tap()
		const story = atlas.stories[0]!
		kiosk.tell(story)
		const lengthS = story.steps.reduce((sum, { durationS }) => sum + durationS, 0)
		wait(lengthS + idleS - 1)
		expect(kiosk.visit.phase).toBe('active')
		wait(2)
		expect(kiosk.visit.phase).toBe('warn')
		tap()
		expect(kiosk.visit.phase).toBe('active')
	})

	test('turns the layers, the light and the map to each step of a story', () => {
		tap()
		const story = atlas.stories.find(({ steps }) => steps.length > 1)!
		kiosk.tell(story)
		kiosk.play('next')
		const step = story.steps[1]!
		expect(workspace.layers.shown.map(({ id }) => id).sort()).toEqual(step.layers.map(({ id }) => id).sort())
		expect(workspace.lit).toEqual(step.highlight)
		expect(workspace.takeDestination()).toMatchObject({ bounds: atlas.boundsOf(step.frame) })
	})

	test('stops a story at a touch, goes on with it when asked, and asks whoever left it standing', () => {
		tap()
		tap()
		kiosk.tell(atlas.stories[0]!)
		wait(3)
		kiosk.play('pause')
		const standing = kiosk.progress
		wait(idleS - 1)
		expect([kiosk.progress, kiosk.visit.phase]).toEqual([standing, 'active'])
		wait(2)
		expect(kiosk.visit.phase).toBe('warn')
		tap()
		kiosk.play('play')
		wait(1)
		expect(kiosk.progress).toBeGreaterThan(standing)
	})

	test('comes home when the first touch meets nothing, and stays under every later one', () => {
		const nothing = { position: [106.1, 29.3], ref: null } as const
		workspace.takeDestination()
		tap()
		workspace.touch({ ...nothing, position: [106.1, 29.3] })
		expect(workspace.takeDestination()).toEqual({ home: true })
		tap()
		workspace.touch({ ...nothing, position: [106.1, 29.3] })
		expect(workspace.takeDestination()).toBeNull()
	})

	test('goes where the first touch points, and holds still once somebody has touched twice', () => {
		workspace.takeDestination()
		tap()
		workspace.touch({ position: [106.28, 29.42], ref: 'markets/market-agri' })
		expect([workspace.selection, workspace.takeDestination()]).toEqual(['markets/market-agri', null])
		kiosk.leave()
		workspace.takeDestination()
		tap()
		tap()
		workspace.touch({ position: [106.1, 29.3], ref: null })
		expect(workspace.takeDestination()).toBeNull()
	})

	test('measures between two touches, and while it tells a story lets a touch of the map do nothing', () => {
		tap()
		const place = { position: [106.28, 29.42], ref: 'markets/market-agri' } as const
		workspace.touch({ ...place, position: [106.28, 29.42] })
		expect(workspace.selection).toBe(place.ref)
		kiosk.measure()
		expect([workspace.selection, workspace.tool]).toEqual([null, { kind: 'distance', ends: [] }])
		workspace.touch({ ...place, position: [106.28, 29.42] })
		expect([workspace.selection, workspace.tool]).toMatchObject([null, { ends: [place] }])
		kiosk.measure()
		expect(workspace.tool).toEqual({ kind: 'choose' })
		kiosk.tell(atlas.stories[0]!)
		workspace.touch({ ...place, position: [106.28, 29.42] })
		expect([workspace.selection, workspace.tool]).toEqual([null, { kind: 'none' }])
	})

	test('is afterwards as it was at the start, field by field, whatever a visitor did', () => {
		const fresh = stateOf(workspace, kiosk)
		tap()
		tap()
		workspace.language = 'en'
		workspace.theme = 'sheet'
		workspace.layers.show([])
		workspace.select('park/park')
		workspace.panel = 'facts'
		workspace.panelOpen = false
		workspace.dialog = 'help'
		workspace.notices.tell({ kind: 'copied' })
		workspace.view = { center: [106.2, 29.3], zoom: 14 }
		workspace.trail.arrive(workspace.view)
		kiosk.textSize = 1.4
		kiosk.isLow = true
		kiosk.measure()
		kiosk.tell(atlas.stories[0]!, 1)
		kiosk.play('pause')
		wait(idleS + warnS + 1)
		expect(kiosk.visit.number).toBe(1)
		expect(stateOf(workspace, kiosk)).toEqual(fresh)
	})
})

test('each step that begins to be told is said once; a pause, a touch and the pictures of an empty hall begin none', () => {
	const begun: unknown[] = []
	const stop = $effect.root(() => {
		$effect(() => {
			if (kiosk.begun) begun.push(kiosk.begun)
		})
	})
	onTestFinished(stop)
	const does = (act: () => void) => {
		act()
		flushSync()
	}
	does(() => wait(attractStepS * 2))
	expect(begun).toEqual([])
	const [story] = atlas.stories
	const [first, second] = story!.steps.map(({ id }) => ({ story: story!.id, step: id }))
	does(() => kiosk.tell(story!))
	does(() => kiosk.play('pause'))
	does(() => kiosk.play('play'))
	does(() => kiosk.goToStep(0))
	does(() => kiosk.play('next'))
	does(() => kiosk.play('previous'))
	expect(begun).toEqual([first, second, first])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { Kiosk, TEXT_SIZES } from '../../src/state/kiosk.svelte.ts'
import { obey } from '../../src/state/remote/obey.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const { hardReturnS, warnS } = atlas.zone.kiosk
const [story] = atlas.stories as [(typeof atlas.stories)[number]]
/** Seldom, for many visits. */
const TICK_MS = 5000

/** A screen with its own clock. */
class Screen {
	now = 1_000_000
	readonly workspace = new Workspace(atlas, { preset: 'visitor', theme: 'gallery' })
	readonly kiosk = new Kiosk(this.workspace, this.now)

	wait(seconds: number): void {
		for (let passed = 0; passed < seconds * 1000; passed += TICK_MS) this.tick()
	}

	tick(): void {
		this.kiosk.tick((this.now += TICK_MS))
	}

	/** Lets the clock run until the screen has started over. */
	untilStart(): void {
		const { number } = this.kiosk.visit
		// A story that is watched to its end, the hard return, and the question.
		const patienceS = story.steps.reduce((sum, { durationS }) => sum + durationS, 0) + hardReturnS + warnS
		const latest = this.now + patienceS * 1000 + 4 * TICK_MS
		while (this.kiosk.visit.number === number && this.now < latest) this.tick()
		expect(this.kiosk.visit.number).toBe(number + 1)
	}

	/** Everything that somebody who stands before it can change, field by field, with times since the start. */
	get state() {
		const { kiosk, workspace } = this
		const { telling, visit } = kiosk
		return {
			language: workspace.language,
			theme: workspace.theme,
			layers: workspace.layers.shown,
			preset: workspace.layers.preset,
			panel: workspace.panel,
			panelOpen: workspace.panelOpen,
			entries: [workspace.takeEntry('figures'), workspace.takeEntry('facts')],
			selection: workspace.selection,
			tool: workspace.tool,
			lit: workspace.lit,
			litFigure: workspace.litFigure,
			pointer: workspace.pointer,
			view: workspace.view,
			dialog: workspace.dialog,
			notices: workspace.notices.shown,
			history: [workspace.trail.hasPrevious, workspace.trail.hasNext],
			destination: workspace.takeDestination(),
			telling: telling && { ...telling, playback: { ...telling.playback, startedAt: telling.playback.startedAt - this.now } },
			begun: kiosk.begun,
			textSize: kiosk.textSize,
			isLow: kiosk.isLow,
			isDark: kiosk.isDark,
			showsGuidance: kiosk.showsGuidance,
			scene: kiosk.scene,
			paradeStory: kiosk.paradeStory,
			progress: kiosk.progress,
			mode: kiosk.mode,
			visit: { ...visit, number: 0, since: 0, lastSignAt: visit.lastSignAt - visit.since, lastTouchAt: visit.lastTouchAt - visit.since },
			secondsLeft: kiosk.secondsLeft,
		}
	}
}

type Act = (screen: Screen) => void
const act = (name: string, does: Act): fc.Arbitrary<Act> => fc.constant(Object.assign(does, { toString: () => name }))

/** What can be done with a finger. */
const anyTouch = fc.oneof(
	act('tap', ({ kiosk, now }) => {
		kiosk.touch(now)
		kiosk.release(now)
	}),
	act('finger that stays', ({ kiosk, now }) => kiosk.touch(now)),
	act('language', ({ workspace }) => (workspace.language = 'en')),
	act('theme', ({ workspace }) => (workspace.theme = 'sheet')),
	act('layers', ({ workspace }) => workspace.layers.show([{ id: 'river', opacity: 0.4 }])),
	act('place', ({ workspace }) => workspace.select('park/park')),
	act('entry', ({ workspace }) => workspace.open('facts', 'built-up')),
	act('folded panel', ({ workspace }) => (workspace.panelOpen = false)),
	act('window', ({ workspace }) => (workspace.dialog = 'help')),
	act('notice', ({ workspace }) => workspace.notices.tell({ kind: 'copied' })),
	act('figure', ({ workspace }) => workspace.light(['park/park'], 'population-density')),
	act('pointer', ({ workspace }) => (workspace.pointer = [106.2, 29.3])),
	act('moved map', ({ workspace }) => {
		workspace.view = { center: [106.2, 29.3], zoom: 14 }
		workspace.trail.arrive(workspace.view)
	}),
	act('measure', ({ kiosk, workspace }) => {
		kiosk.measure()
		workspace.touch({ position: [106.28, 29.42], ref: 'markets/market-agri' })
	}),
	act('text', ({ kiosk }) => (kiosk.textSize = TEXT_SIZES[2])),
	act('reach', ({ kiosk }) => (kiosk.isLow = !kiosk.isLow)),
	act('read', ({ kiosk }) => kiosk.read(true)),
	act('story', ({ kiosk }) => kiosk.tell(story, 1)),
	act('pause', ({ kiosk }) => kiosk.play('pause')),
	act('play', ({ kiosk }) => kiosk.play('play')),
	act('next', ({ kiosk }) => kiosk.play('next')),
	act('map', ({ kiosk }) => kiosk.stopTelling()),
	act('look about', (screen) => screen.wait(7)),
)

/** What a guide does from afar. */
const anyCommand = fc.oneof(
	act('guide tells', ({ kiosk, workspace }) => void obey({ do: 'tell', story: story.id, step: 1 }, kiosk, workspace)),
	act('guide pauses', ({ kiosk, workspace }) => void obey({ do: 'playing', on: false }, kiosk, workspace)),
	act('guide explores', ({ kiosk, workspace }) => void obey({ do: 'explore' }, kiosk, workspace)),
	act('guide speaks English', ({ kiosk, workspace }) => void obey({ do: 'language', language: 'en' }, kiosk, workspace)),
	act('guide enlarges', ({ kiosk, workspace }) => void obey({ do: 'larger-text', on: true }, kiosk, workspace)),
	act('guide darkens', ({ kiosk, workspace }) => void obey({ do: 'dark', on: true }, kiosk, workspace)),
	act(
		'guide switches layers',
		({ kiosk, workspace }) => void obey({ do: 'group', group: atlas.zone.groups[0]!.id, on: false }, kiosk, workspace),
	),
	act('guide shows a place', ({ kiosk, workspace }) => void obey({ do: 'view', place: 'park/park' }, kiosk, workspace)),
)

function freshIn(mode: 'auto' | 'manual'): Screen {
	const screen = new Screen()
	screen.kiosk.setMode(mode)
	screen.kiosk.leave()
	screen.tick()
	return screen
}

function freshState(mode: 'auto' | 'manual'): Screen['state'] {
	let state: Screen['state'] | undefined
	$effect.root(() => {
		state = freshIn(mode).state
	})()
	return state!
}

describe.each(['manual', 'auto'] as const)('in the mode %s the screen starts over as it began, field by field', (mode) => {
	/** Also after the rest: whoever was there may have gone already. */
	const tap = ({ kiosk, now }: Screen) => {
		kiosk.touch(now)
		kiosk.release(now)
	}
	const fresh = freshState(mode)
	const startsOverFresh = (acts: readonly Act[], end: (screen: Screen) => void) => {
		const stop = $effect.root(() => {
			const screen = freshIn(mode)
			for (const does of [tap, ...acts]) does(screen)
			end(screen)
			tap(screen)
			screen.untilStart()
			expect(screen.state).toEqual(fresh)
		})
		stop()
	}

	test('whatever visitors did before they left', () => {
		fc.assert(
			fc.property(fc.array(anyTouch, { maxLength: 20 }), (acts) => startsOverFresh(acts, () => {})),
			{ numRuns: 20 },
		)
	})

	test('whatever a guide and visitors did before the guide was no longer heard', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(anyTouch, anyCommand), { maxLength: 20 }), (acts) =>
				startsOverFresh(acts, ({ kiosk }) => kiosk.stopGuiding()),
			),
			{ numRuns: 20 },
		)
	})
})

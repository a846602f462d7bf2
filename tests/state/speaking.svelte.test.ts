import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { StageCommand } from '../../src/contracts/speaking.ts'
import { speakCommand } from '../../src/state/speaking/speak-command.ts'
import { Presentation } from '../../src/state/speaking/presentation.svelte.ts'
import { Speaker } from '../../src/state/speaking/speaker.svelte.ts'
import { StageLink } from '../../src/state/speaking/stage-link.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { Line } from './line.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const story = atlas.stories.find(({ steps }) => steps.length > 1)!
const last = story.steps.length - 1

let now = 0
let line: Line
let stage: Workspace
let presentation: Presentation
let link: StageLink
let speaker: Speaker
let stop = () => {}

beforeEach(() => {
	now = 50_000
	line = new Line()
	stop = $effect.root(() => {
		stage = new Workspace(atlas)
		presentation = new Presentation(atlas.stories, () => now)
		presentation.chosen = story
		presentation.begin()
		link = new StageLink(presentation, stage, line.open)
		$effect(() => link.tell())
		speaker = new Speaker(line.open, now)
	})
	flushSync()
	speaker.tick(now)
	flushSync()
})
afterEach(() => stop())

function pass(ms: number) {
	now += ms
	speaker.tick(now)
	flushSync()
}
function command(...commands: StageCommand[]) {
	for (const each of commands) speaker.command(each)
	flushSync()
}

describe('a story that somebody speaks to', () => {
	test('goes on when it is told to, and never by itself', () => {
		pass(3_600_000)
		expect(presentation.step).toBe(story.steps[0])
		presentation.turn('next')
		expect(presentation.step).toBe(story.steps[1])
	})

	test('has two ends that nothing leads beyond', () => {
		presentation.turn('previous')
		expect(presentation.telling?.playback.step).toBe(0)
		presentation.goTo(Infinity)
		presentation.turn('next')
		expect(presentation.telling?.playback.step).toBe(last)
	})

	test('is begun by F5 and left once', () => {
		const command = speakCommand(presentation)
		presentation.leave()
		expect([command.keys, command.enabled(stage), presentation.telling]).toEqual([['F5'], true, null])
		command.run(stage)
		expect(presentation.telling).toMatchObject({ story: { id: story.id }, playback: { step: 0 } })
		expect(speakCommand(new Presentation([], () => now)).enabled(stage)).toBe(false)
	})

	test('forgets with its end what was drawn, what was dark and what was in the hand', () => {
		presentation.gesture({ type: 'point', at: { x: 0.5, y: 0.5 } })
		presentation.isDark = true
		presentation.tool = 'pen'
		presentation.leave()
		expect([presentation.ink.isEmpty, presentation.isDark, presentation.tool]).toEqual([true, false, 'none'])
	})

	test('is timed: the whole, the present step, without the time that the clock stood', () => {
		now += 10_000
		presentation.turn('next')
		now += 4_000
		expect(presentation.clock()).toEqual({ isRunning: true, totalMs: 14_000, stepMs: 4_000 })
		presentation.runClock(false)
		now += 60_000
		presentation.runClock(true)
		now += 1_000
		expect(presentation.clock()).toEqual({ isRunning: true, totalMs: 15_000, stepMs: 5_000 })
		presentation.clockToZero()
		now += 500
		expect(presentation.clock()).toEqual({ isRunning: true, totalMs: 500, stepMs: 500 })
	})
})

describe('the window of whoever speaks', () => {
	test('finds the stage and shows what the audience sees', () => {
		expect([speaker.status, speaker.stage?.story, speaker.stage?.step]).toEqual(['joined', story.id, 0])
		presentation.turn('next')
		stage.language = 'en'
		flushSync()
		expect([speaker.stage?.step, speaker.stage?.language]).toEqual([1, 'en'])
	})

	test('turns the steps, makes the screen dark, takes a tool and ends the speech', () => {
		command({ do: 'step', step: 1 }, { do: 'dark', on: true }, { do: 'tool', tool: 'laser' })
		expect([speaker.stage?.step, presentation.isDark, presentation.tool]).toEqual([1, true, 'laser'])
		command({ do: 'end' })
		expect(presentation.telling).toBeNull()
	})

	test('shows the clock of the stage as it runs on, and as it stands', () => {
		pass(2_000)
		expect(speaker.clock).toEqual({ isRunning: true, totalMs: 2_000, stepMs: 2_000 })
		command({ do: 'clock', isRunning: false })
		pass(2_000)
		expect(speaker.clock).toEqual({ isRunning: false, totalMs: 2_000, stepMs: 2_000 })
	})

	test('shares the laser and the pen with the stage, whichever hand holds them', () => {
		speaker.gesture({ type: 'point', at: { x: 0.25, y: 0.5 } }, now)
		expect(presentation.ink.laser).toEqual({ at: { x: 0.25, y: 0.5 }, opacity: 1 })
		link.gesture({ type: 'draw', at: { x: 0.1, y: 0.1 }, begins: true })
		expect(speaker.ink.strokes).toEqual([{ points: [{ x: 0.1, y: 0.1 }], opacity: 1 }])
		presentation.turn('next')
		flushSync()
		expect([presentation.ink.isEmpty, speaker.ink.isEmpty]).toEqual([true, true])
	})

	test('says when the stage no longer answers, and when the speech has ended', () => {
		link.close()
		expect(speaker.status).toBe('over')
		const lonely = new Speaker(new Line().open, now)
		expect(lonely.status).toBe('searching')
		lonely.tick(now + 6_000)
		expect(lonely.status).toBe('silent')
	})

	test.each([
		['no text', { v: 1, type: 'command', command: { do: 'end' } }],
		['no JSON', '{'],
		['another version', JSON.stringify({ v: 2, type: 'command', command: { do: 'end' } })],
		['more than is known', JSON.stringify({ v: 1, type: 'command', command: { do: 'end', now: true } })],
		['a point beside the stage', JSON.stringify({ v: 1, type: 'gesture', gesture: { type: 'point', at: { x: 2, y: 0 } } })],
		['a prototype', '{"v":1,"type":"command","command":{"do":"end"},"__proto__":{"polluted":true}}'],
		['a flood in one message', JSON.stringify({ v: 1, type: 'command', command: { do: 'end' }, more: 'x'.repeat(5_000) })],
	])('changes nothing on the stage by %s', (_, message) => {
		line.open(() => {}).send(message as string)
		flushSync()
		expect([presentation.telling?.playback.step, presentation.ink.isEmpty]).toEqual([0, true])
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
	})
})

import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { RemoteCommand } from '../../src/contracts/remote.ts'
import { SEAT_LOST_MS } from '../../src/domain/kiosk/remote-seat.ts'
import { Kiosk } from '../../src/state/kiosk.svelte.ts'
import { RemoteControl } from '../../src/state/remote/remote-control.svelte.ts'
import { WallLink } from '../../src/state/remote/wall-link.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { Line } from './line.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const { idleS, warnS, hardReturnS } = atlas.zone.kiosk
const [story, nextStory = story] = atlas.stories as [(typeof atlas.stories)[number], ...typeof atlas.stories]
const lengthS = ({ steps }: typeof story) => steps.reduce((sum, { durationS }) => sum + durationS, 0)

let now = 0
let line: Line
let workspace: Workspace
let kiosk: Kiosk
let link: WallLink
let remote: RemoteControl
let stop = () => {}

beforeEach(() => {
	now = 1_000_000
	line = new Line()
	stop = $effect.root(() => {
		workspace = new Workspace(atlas, { preset: 'visitor', theme: 'gallery' })
		kiosk = new Kiosk(workspace, now)
		link = new WallLink(kiosk, workspace, now)
		$effect(() => link.listen(line.open))
		$effect(() => link.tell())
		remote = new RemoteControl('aaaaaaaaaaaaaaaa', line.open, now)
	})
	flushSync()
	remote.tick(now)
	flushSync()
})
afterEach(() => stop())

/** Lets the clock of both run; `remotes` are those that still run. */
function wait(seconds: number, remotes = [remote]) {
	for (let passed = 0; passed < seconds * 5; passed++) {
		now += 200
		kiosk.tick(now)
		link.tick(now)
		for (const each of remotes) each.tick(now)
		flushSync()
	}
}
function command(...commands: RemoteCommand[]) {
	for (const each of commands) remote.command(each)
	flushSync()
}
function tap() {
	kiosk.touch(now)
	kiosk.release(now)
	flushSync()
}

describe('a remote', () => {
	test('leads the wall it finds, and shows what it shows', () => {
		expect([remote.status, remote.wall?.mode, remote.wall?.isAttracting]).toEqual(['leading', 'manual', true])
		expect(remote.wall?.data).toBe(atlas.file.dataVersion)
	})

	test('steers story, step, pause, layers, view, language and size of the text, and the wall is in the guide’s hands with the first of them', () => {
		command({ do: 'tell', story: story.id, step: 0 }, { do: 'step', step: 1 }, { do: 'playing', on: false })
		expect(kiosk.mode).toBe('guided')
		expect(remote.wall?.telling).toEqual({ story: story.id, step: 1, isPlaying: false, isOver: false })
		const group = atlas.zone.groups.find(({ layers }) => workspace.layers.groupState(layers) === 'none')!
		command({ do: 'group', group: group.id, on: true }, { do: 'language', language: 'en' }, { do: 'larger-text', on: true })
		expect(workspace.layers.groupState(group.layers)).toBe('all')
		expect(remote.wall).toMatchObject({ language: 'en', isTextLarger: true })
		expect(remote.wall?.groups).toContain(group.id)
		workspace.takeDestination()
		command({ do: 'view', place: atlas.zone.partsLayer })
		expect(workspace.takeDestination()).toMatchObject({ bounds: atlas.boundsOf([atlas.zone.partsLayer]) })
		command({ do: 'view', place: null })
		expect(workspace.takeDestination()).toEqual({ home: true })
		command({ do: 'explore' })
		expect(remote.wall?.telling).toBeNull()
	})

	test('is told why something is not done, and nothing changes', () => {
		const before = JSON.stringify(remote.wall)
		const refusals = (
			[
				{ do: 'tell', story: 'no-such-story', step: 0 },
				{ do: 'tell', story: story.id, step: 99 },
				{ do: 'step', step: 0 },
				{ do: 'playing', on: true },
				{ do: 'group', group: 'no-such-group', on: true },
				{ do: 'view', place: 'no-such-place' },
			] as const
		).map((each) => {
			command(each)
			return remote.refusal
		})
		expect(refusals).toEqual(['unknown-story', 'unknown-step', 'no-story', 'no-story', 'unknown-group', 'unknown-place'])
		expect(JSON.stringify(remote.wall)).toBe(before)
	})

	test('is the only one: a second waits, is refused, and may take the lead', () => {
		const second = new RemoteControl('bbbbbbbbbbbbbbbb', line.open, now)
		wait(3, [remote, second])
		expect([remote.status, second.status]).toEqual(['leading', 'other'])
		second.command({ do: 'mode', mode: 'auto' })
		expect([kiosk.mode, second.refusal]).toEqual(['manual', 'not-leader'])
		second.take()
		flushSync()
		expect([remote.status, second.status]).toEqual(['other', 'leading'])
		second.close()
	})

	test('that is no longer heard leaves the wall to whoever stands there, and the wall starts over after the usual time', () => {
		command({ do: 'tell', story: story.id, step: 0 }, { do: 'playing', on: false }, { do: 'dark', on: true })
		wait(SEAT_LOST_MS / 1000 + 1, [])
		expect([kiosk.mode, kiosk.visit.phase, kiosk.isDark, kiosk.telling?.story]).toEqual(['manual', 'active', false, story])
		wait(idleS + warnS, [])
		expect([kiosk.visit.phase, kiosk.telling]).toEqual(['attract', null])
	})

	test('that is closed lets go at once, and one that opens again leads again', () => {
		command({ do: 'mode', mode: 'guided' })
		remote.close()
		expect(kiosk.mode).toBe('manual')
		remote = new RemoteControl('cccccccccccccccc', line.open, now)
		wait(1)
		expect(remote.status).toBe('leading')
	})
})

describe('a wall that a guide leads', () => {
	test('says so to whoever touches it, for four seconds, and does nothing else', () => {
		command({ do: 'tell', story: story.id, step: 0 }, { do: 'playing', on: false })
		const before = kiosk.visit
		tap()
		expect([kiosk.showsGuidance, kiosk.visit]).toEqual([true, before])
		wait(4)
		expect(kiosk.showsGuidance).toBe(false)
	})

	test('starts over at the guide’s wish and stays in the guide’s hands', () => {
		command({ do: 'tell', story: story.id, step: 0 }, { do: 'language', language: 'en' }, { do: 'start-over' })
		expect([kiosk.mode, kiosk.visit.phase, workspace.language, kiosk.telling]).toEqual(['guided', 'attract', 'zh', null])
	})

	test('is given up after ten minutes without a command, though the remote is still heard', () => {
		command({ do: 'view', place: null })
		wait(hardReturnS - 1)
		expect(kiosk.mode).toBe('guided')
		wait(1)
		expect([kiosk.mode, kiosk.visit.phase, remote.status]).toEqual(['manual', 'attract', 'leading'])
	})
})

describe('a wall that plays by itself', () => {
	test('tells the stories one after the other, round and round', () => {
		command({ do: 'mode', mode: 'auto' })
		wait(1)
		expect([kiosk.mode, kiosk.visit.phase, kiosk.telling?.story]).toEqual(['auto', 'attract', story])
		wait(lengthS(story))
		expect(kiosk.telling?.story).toBe(nextStory)
		wait(atlas.stories.slice(1).reduce((sum, each) => sum + lengthS(each), 0))
		expect(kiosk.telling?.story).toBe(story)
	})

	test('gives the story to whoever touches it, and plays on after they have left', () => {
		command({ do: 'mode', mode: 'auto' })
		wait(5)
		tap()
		tap()
		expect([kiosk.visit.phase, kiosk.telling?.story]).toEqual(['active', story])
		kiosk.play('pause')
		wait(idleS + warnS + 2)
		expect([kiosk.mode, kiosk.visit.phase, kiosk.telling?.story]).toEqual(['auto', 'attract', story])
		expect(kiosk.telling?.playback.isPlaying).toBe(true)
	})

	test('goes back to playing by itself after a guide, as the hall has set it', () => {
		command({ do: 'mode', mode: 'auto' }, { do: 'mode', mode: 'guided' })
		remote.close()
		expect([kiosk.mode, kiosk.visit.phase]).toEqual(['auto', 'active'])
		wait(idleS + warnS + lengthS(story) + 1, [])
		expect(kiosk.visit.phase).toBe('attract')
	})

	test('waits for visitors again when it is set to', () => {
		command({ do: 'mode', mode: 'auto' })
		wait(1)
		command({ do: 'mode', mode: 'manual' })
		wait(1)
		expect([kiosk.mode, kiosk.visit.phase, kiosk.telling]).toEqual(['manual', 'attract', null])
	})
})

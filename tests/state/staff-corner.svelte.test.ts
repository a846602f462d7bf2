import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { Kiosk } from '../../src/state/kiosk.svelte.ts'
import { Machine } from '../../src/state/machine.svelte.ts'
import { PinLock } from '../../src/state/pin-lock.svelte.ts'
import { StaffCorner } from '../../src/state/staff-corner.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const { readingIdleS, warnS } = atlas.zone.kiosk
/** The PIN 123456 in fewer rounds than a machine takes: these tests compare many. */
const pin = { salt: btoa('0123456789abcdef'), hash: 'iH/ARZJ2a1lLKr4Lmt4aU9oFYDOes8fSkD843SAAEW4=', iterations: 100_000 }

let now = 0
let kiosk: Kiosk
let machine: Machine
let corner: StaffCorner
let stop = () => {}

beforeEach(() => {
	localStorage.clear()
	now = 1_800_000_000_000
	stop = $effect.root(() => {
		kiosk = new Kiosk(new Workspace(atlas), now)
		machine = new Machine(localStorage, () => now)
		corner = new StaffCorner(machine, kiosk, () => now)
	})
	machine.set({ pin })
	kiosk.touch(now)
	kiosk.release(now)
	corner.ask()
})
afterEach(() => {
	stop()
})

describe('the staff corner', () => {
	test('is asked for by a press, opened by the PIN, and shut again', async () => {
		expect(corner.stage).toBe('asked')
		await corner.enter('123456')
		expect(corner.stage).toBe('open')
		corner.shut()
		expect(corner.stage).toBe('shut')
		corner.ask()
		expect(corner.stage).toBe('asked')
	})

	test('lets nobody try a sixth time within a minute, not even with the right PIN or after a restart', async () => {
		for (let each = 0; each < 5; each++) await corner.enter('000000')
		expect([corner.lock.wasWrong, corner.lock.waitS]).toEqual([true, 60])
		await corner.enter('123456')
		expect(corner.stage).toBe('asked')
		const restarted = new PinLock(new Machine(localStorage, () => now), () => now)
		expect(restarted.waitS).toBe(60)
		now += 60_000
		await corner.enter('123456')
		expect([corner.stage, machine.settings.tries.wrong]).toEqual(['open', 0])
	})

	test('stays shut on a machine that has no PIN', async () => {
		machine.set({ pin: null })
		await corner.enter('123456')
		expect(corner.stage).toBe('asked')
	})

	test('is shut when the visit ends, for the next visitor must not find it open', async () => {
		await corner.enter('123456')
		for (let passed = 0; passed <= readingIdleS + warnS; passed++) kiosk.tick((now += 1000))
		expect([kiosk.visit.number, corner.stage]).toEqual([1, 'shut'])
	})

	test('lets a story wait', () => {
		corner.shut()
		kiosk.tell(atlas.stories[0]!)
		corner.ask()
		expect(kiosk.telling?.playback.isPlaying).toBe(false)
	})
})

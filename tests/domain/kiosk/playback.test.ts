import { describe, expect, test } from 'vitest'
import {
	advancePlayback,
	elapsedMs,
	freshPlayback,
	stepProgress,
	type Playback,
	type PlaybackEvent,
} from '../../../src/domain/kiosk/playback.ts'

/** Three steps of 8, 10 and 6 seconds. */
const story = { steps: [{ durationS: 8 }, { durationS: 10 }, { durationS: 6 }] }
const after = (playback: Playback, ...events: PlaybackEvent[]) =>
	events.reduce((present, event) => advancePlayback(story, present, event), playback)

describe('a story', () => {
	test('goes from step to step by itself and is over after its last', () => {
		const begun = freshPlayback(0)
		expect(after(begun, { type: 'tick', at: 7_999 }).step).toBe(0)
		const second = after(begun, { type: 'tick', at: 8_000 })
		expect(second).toMatchObject({ step: 1, isPlaying: true })
		const third = after(second, { type: 'tick', at: 18_000 })
		const end = after(third, { type: 'tick', at: 24_000 })
		expect(end).toMatchObject({ step: 2, isPlaying: false, isOver: true })
		expect(stepProgress(story, end, 99_000)).toBe(1)
	})

	test('stands while it is paused, and goes on from there', () => {
		const paused = after(freshPlayback(0), { type: 'pause', at: 3_000 })
		expect(after(paused, { type: 'tick', at: 60_000 })).toEqual(paused)
		const on = after(paused, { type: 'play', at: 60_000 })
		expect(elapsedMs(on, 62_000)).toBe(5_000)
		expect(stepProgress(story, on, 62_000)).toBe(5 / 8)
		expect(after(on, { type: 'tick', at: 65_000 }).step).toBe(1)
	})

	test('can be turned over by hand, and keeps playing or standing', () => {
		expect(after(freshPlayback(0), { type: 'next', at: 500 })).toEqual(freshPlayback(500, 1))
		const paused = after(freshPlayback(0), { type: 'pause', at: 100 }, { type: 'next', at: 200 }, { type: 'next', at: 300 })
		expect(paused).toEqual(freshPlayback(300, 2, false))
		expect(after(paused, { type: 'previous', at: 400 })).toEqual(freshPlayback(400, 1, false))
	})

	test('does not go past its ends', () => {
		expect(after(freshPlayback(0), { type: 'previous', at: 1 }).step).toBe(0)
		expect(after(freshPlayback(0, 2), { type: 'next', at: 1 }).step).toBe(2)
		expect(after(freshPlayback(0), { type: 'go', at: 1, step: 99 }).step).toBe(2)
	})

	test('that is over begins anew when it is played again', () => {
		const over = after(freshPlayback(0, 2), { type: 'tick', at: 6_000 })
		expect(after(over, { type: 'play', at: 7_000 })).toEqual(freshPlayback(7_000))
	})

	test('left alone by its clock for long goes on one step, not many', () => {
		expect(after(freshPlayback(0), { type: 'tick', at: 3_600_000 })).toEqual(freshPlayback(3_600_000, 1))
	})
})

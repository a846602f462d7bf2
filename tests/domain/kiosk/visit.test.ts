import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advanceVisit, freshVisit, secondsLeft, type Visit, type VisitEvent, type VisitTimes } from '../../../src/domain/kiosk/visit.ts'

const times: VisitTimes = { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600 }
const s = (seconds: number) => seconds * 1000

/** Lets events happen and the clock tick each second up to a moment, in order. */
function play(visit: Visit, events: readonly VisitEvent[], untilS: number): Visit {
	const ticks = Array.from({ length: untilS + 1 }, (_, second): VisitEvent => ({ type: 'tick', at: s(second) }))
	const all = [...events, ...ticks].sort((a, b) => a.at - b.at)
	return all.reduce((present, event) => advanceVisit(present, event, times), visit)
}
const tap = (atS: number): VisitEvent[] => [
	{ type: 'touch', at: s(atS) },
	{ type: 'release', at: s(atS) + 100 },
]

describe('a visit', () => {
	test('begins with a touch, and becomes active with the next', () => {
		expect(play(freshVisit(0), [], 3600).phase).toBe('attract')
		expect(play(freshVisit(0), tap(5), 6).phase).toBe('invite')
		expect(play(freshVisit(0), [...tap(5), ...tap(7)], 8).phase).toBe('active')
	})

	test('that was one touch in passing is over after 20 s, and nobody is asked', () => {
		expect(play(freshVisit(0), tap(0), 20).phase).toBe('invite')
		expect(play(freshVisit(0), tap(0), 21)).toEqual(freshVisit(s(21), 1))
	})

	test('is asked about after 60 s without a touch, and over 20 s later', () => {
		const events = [...tap(0), ...tap(1)]
		expect(play(freshVisit(0), events, 61).phase).toBe('active')
		expect(play(freshVisit(0), events, 62).phase).toBe('warn')
		expect(play(freshVisit(0), events, 81).phase).toBe('warn')
		expect(play(freshVisit(0), events, 82)).toEqual(freshVisit(s(82), 1))
	})

	test('is asked about after 150 s while a text is open', () => {
		const events: VisitEvent[] = [...tap(0), ...tap(1), { type: 'reading', at: s(2), on: true }]
		expect(play(freshVisit(0), events, 151).phase).toBe('active')
		expect(play(freshVisit(0), events, 152).phase).toBe('warn')
	})

	test('goes on with one tap when asked, ten times and more', () => {
		const answers = Array.from({ length: 12 }, (_, round) => tap(70 + round * 70)).flat()
		const visit = play(freshVisit(0), [...tap(0), ...tap(1), ...answers], 70 + 11 * 70 + 5)
		expect(visit).toMatchObject({ phase: 'active', extensions: 12, number: 0 })
	})

	test('counts the seconds that are left of the question down to none', () => {
		const asked = play(freshVisit(0), [...tap(0), ...tap(1)], 62)
		expect(secondsLeft(asked, asked.since, times)).toBe(20)
		expect(secondsLeft(asked, asked.since + 100, times)).toBe(20)
		expect(secondsLeft(asked, asked.since + s(19.2), times)).toBe(1)
		expect(secondsLeft(asked, asked.since + s(25), times)).toBe(0)
		expect(secondsLeft(freshVisit(0), 0, times)).toBeNull()
	})

	test('is not asked about while a finger rests, and ends after ten minutes all the same', () => {
		const stuck: VisitEvent[] = [{ type: 'touch', at: 0 }]
		expect(play(freshVisit(0), stuck, 599).phase).toBe('invite')
		expect(play(freshVisit(0), stuck, 600)).toEqual(freshVisit(s(600), 1))
	})

	test('is left alone while a story plays, and has its full time afterwards', () => {
		const watching: VisitEvent[] = [...tap(0), ...tap(1), { type: 'watching', at: s(1), on: true }]
		expect(play(freshVisit(0), watching, 900).phase).toBe('active')
		const over: VisitEvent[] = [...watching, { type: 'watching', at: s(900), on: false }]
		expect(play(freshVisit(0), over, 959).phase).toBe('active')
		expect(play(freshVisit(0), over, 960).phase).toBe('warn')
	})

	test('can be ended at once', () => {
		const left = play(freshVisit(0), [...tap(0), { type: 'leave', at: s(3) }], 3)
		expect(left).toEqual(freshVisit(s(3), 1))
	})
})

describe('whatever a visitor does', () => {
	const anyEvent = fc.oneof(
		fc.record({ type: fc.constantFrom('touch' as const, 'release' as const, 'tick' as const, 'leave' as const), after: fc.nat(90) }),
		fc.record({ type: fc.constant('reading' as const), on: fc.boolean(), after: fc.nat(90) }),
	)

	test('the screen is back at its start within ten minutes and twenty seconds of the last touch', () => {
		fc.assert(
			fc.property(fc.array(anyEvent, { maxLength: 40 }), (steps) => {
				let at = 0
				let visit = freshVisit(0)
				for (const { after, ...step } of steps) {
					at += s(after)
					visit = advanceVisit(visit, { ...step, at }, times)
				}
				const end = at + s(times.hardReturnS + times.warnS)
				for (let tick = at; tick <= end; tick += 1000) visit = advanceVisit(visit, { type: 'tick', at: tick }, times)
				const { since } = visit
				expect(visit).toEqual(freshVisit(since, visit.number))
			}),
		)
	})
})

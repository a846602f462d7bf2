import { describe, expect, test } from 'vitest'
import { advanceVisit, freshVisit, type Visit, type VisitEvent, type VisitTimes } from '../../../src/domain/kiosk/visit.ts'

const times: VisitTimes = { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600 }
const s = (seconds: number) => seconds * 1000

/** Lets events happen and the clock tick each second up to a moment, in order. */
function play(events: readonly VisitEvent[], untilS: number): Visit {
	const ticks = Array.from({ length: untilS + 1 }, (_, second): VisitEvent => ({ type: 'tick', at: s(second) }))
	return [...events, ...ticks].sort((a, b) => a.at - b.at).reduce((visit, event) => advanceVisit(visit, event, times), freshVisit(0))
}
const guiding = (atS: number, on = true): VisitEvent => ({ type: 'guiding', at: s(atS), on })
const touch = (atS: number): VisitEvent => ({ type: 'touch', at: s(atS) })

describe('a visit that a guide leads', () => {
	test('takes no notice of touches, neither at its start nor at its end', () => {
		const untouched = play([guiding(1)], 5)
		expect(play([guiding(1), touch(2), { type: 'release', at: s(3) }], 5)).toEqual(untouched)
		expect(untouched).toMatchObject({ phase: 'active', isGuided: true, fingers: 0 })
	})

	test('is not asked about while the guide speaks for minutes over one picture', () => {
		expect(play([guiding(0)], 599)).toMatchObject({ phase: 'active', isGuided: true })
	})

	test('ends after ten minutes without a sign of the guide, and each sign begins them anew', () => {
		expect(play([guiding(0)], 600)).toEqual(freshVisit(s(600), 1))
		expect(play([guiding(0), guiding(500)], 1099).isGuided).toBe(true)
		expect(play([guiding(0), guiding(500)], 1100)).toEqual(freshVisit(s(1100), 1))
	})

	test('does not end while a story plays, however long it is', () => {
		expect(play([guiding(0), { type: 'watching', at: s(1), on: true }], 3600).isGuided).toBe(true)
	})

	test('belongs to whoever stands there once the guide lets go, and is then asked about as usual', () => {
		const letGo = [guiding(0), guiding(300, false)]
		expect(play(letGo, 359)).toMatchObject({ phase: 'active', isGuided: false })
		expect(play(letGo, 360).phase).toBe('warn')
		expect(play(letGo, 380)).toEqual(freshVisit(s(380), 1))
	})

	test('starts over at the guide’s wish, and stays in the guide’s hands', () => {
		const over = play([guiding(0), { type: 'leave', at: s(3) }], 3)
		expect(over).toEqual({ ...freshVisit(s(3), 1), isGuided: true })
		expect(advanceVisit(over, guiding(4), times)).toMatchObject({ phase: 'active', isGuided: true })
		expect(advanceVisit(over, guiding(4, false), times)).toMatchObject({ phase: 'attract', isGuided: false })
	})

	test('answers the question that a visitor was just asked', () => {
		const asked = [touch(0), touch(1), { type: 'release', at: s(1) }, { type: 'release', at: s(1) }] as const
		expect(play([...asked], 61).phase).toBe('warn')
		expect(play([...asked, guiding(62)], 90)).toMatchObject({ phase: 'active', isGuided: true })
	})

	test('that nobody led is not ended by letting go', () => {
		const visit = play([touch(0)], 5)
		expect(advanceVisit(visit, guiding(5, false), times)).toBe(visit)
	})
})

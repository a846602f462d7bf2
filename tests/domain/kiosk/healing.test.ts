import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	advanceHealing,
	freshHealing,
	needsStill,
	needsWords,
	type Finding,
	type Healing,
	type HealingEvent,
	type Rung,
} from '../../../src/domain/kiosk/healing.ts'

const FINDINGS = ['fetching', 'source', 'no-webgl', 'lost', 'blank', 'frozen', 'worker', 'broken'] as const satisfies readonly Finding[]
const s = (seconds: number) => seconds * 1000

const pulse = (atS: number, finding: Finding | null, rest: { isAttended?: boolean; isHeavy?: boolean } = {}): HealingEvent => ({
	type: 'pulse',
	at: s(atS),
	finding,
	isAttended: false,
	isHeavy: false,
	...rest,
})

/** A page whose map has been drawn at second 0. */
const wellPage = advanceHealing(freshHealing(0), pulse(0, null))

/** Looks at the map each half second and tells what each rung was and when it was reached, in seconds. */
function climbs(
	start: Healing,
	finding: (atS: number, rung: Rung) => Finding | null,
	untilS: number,
	isAttended = false,
): [number, Rung][] {
	let healing = start
	const reached: [number, Rung][] = []
	for (let atS = 0.5; atS <= untilS; atS += 0.5) {
		const next = advanceHealing(healing, pulse(atS, finding(atS, healing.rung), { isAttended }))
		if (next.rung !== healing.rung) reached.push([atS, next.rung])
		healing = next
	}
	return reached
}

describe('a map that has been drawn', () => {
	test('and whose graphics are taken away is given 3 s for them to come back by themselves', () => {
		expect(climbs(wellPage, (atS) => (atS < 2 ? 'lost' : null), 60)).toEqual([
			[0.5, 'waiting'],
			[2, 'well'],
		])
	})

	test('is made anew where they do not come back, then the page is, then the plan stands still', () => {
		expect(climbs(wellPage, () => 'lost', 24)).toEqual([
			[0.5, 'waiting'],
			[3.5, 'rebuilding'],
			[13.5, 'reloading'],
			[23.5, 'still'],
		])
	})

	test('is tried again behind the still picture every 30 s', () => {
		const still: Healing = { ...wellPage, rung: 'still', since: 0, finding: 'lost', refusedAt: 0 }
		expect(climbs(still, (_, rung) => (rung === 'retrying' ? 'no-webgl' : 'lost'), 65)).toEqual([
			[30, 'retrying'],
			[30.5, 'still'],
			[60.5, 'retrying'],
			[61, 'reloading'],
		])
	})

	test('that takes forty seconds to be drawn comes behind the still picture in the end', () => {
		let since = 0
		const slow = (atS: number, rung: Rung) => {
			if (rung === 'still') since = atS
			return rung === 'well' || (rung === 'retrying' && atS - since >= 40) ? null : 'blank'
		}
		const still: Healing = { ...freshHealing(0), rung: 'still', since: 0, finding: 'blank', refusedAt: 0 }
		expect(climbs(still, slow, 120)).toEqual([
			[30, 'retrying'],
			[70, 'well'],
		])
	})

	test('is not taken from a visitor by a reload: the plan stands still until nobody is there', () => {
		expect(climbs(wellPage, () => 'lost', 60, true)).toEqual([
			[0.5, 'waiting'],
			[3.5, 'rebuilding'],
			[13.5, 'still'],
			[43.5, 'retrying'],
			[53.5, 'still'],
		])
	})

	test('goes on as it is where the page has grown heavy and a visitor is there, and is reloaded when they have left', () => {
		const attended = advanceHealing(wellPage, pulse(1, null, { isHeavy: true, isAttended: true }))
		expect(attended.rung).toBe('well')
		const alone = advanceHealing(attended, pulse(2, null, { isHeavy: true }))
		expect(alone.rung).toBe('reloading')
		const refused = advanceHealing(alone, { type: 'reload-refused', at: s(3) })
		expect(refused.rung).toBe('well')
		expect(advanceHealing(refused, pulse(62.9, null, { isHeavy: true })).rung).toBe('well')
		expect(advanceHealing(refused, pulse(63, null, { isHeavy: true })).rung).toBe('reloading')
	})
})

describe('a page that was just opened', () => {
	test('waits 15 s for its first map, whose machine may be slow', () => {
		expect(climbs(freshHealing(0), () => 'blank', 15)).toEqual([[15, 'rebuilding']])
	})

	test('without WebGL shows the still plan at once: opening it again gives it none', () => {
		expect(climbs(freshHealing(0), () => 'no-webgl', 1)).toEqual([[0.5, 'still']])
	})

	test('whose data cannot be read asks once more and then shows the still plan, without a reload', () => {
		expect(climbs(freshHealing(0), (atS, rung) => (atS < 1 || rung === 'still' ? 'source' : atS < 4 ? 'fetching' : 'source'), 30)).toEqual([
			[0.5, 'rebuilding'],
			[4, 'still'],
		])
	})
})

describe('whatever happens to a map', () => {
	const step = fc.record({
		afterMs: fc.integer({ min: 0, max: 40_000 }),
		finding: fc.option(fc.constantFrom(...FINDINGS)),
		isAttended: fc.boolean(),
		isHeavy: fc.boolean(),
		isRefused: fc.boolean(),
	})
	type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

	/** Every healing on the way with the event that led to it. */
	function way(steps: readonly Step[]): { before: Healing; after: Healing; event: HealingEvent }[] {
		let at = 0
		let before = freshHealing(0)
		return steps.map(({ afterMs, isRefused, ...look }) => {
			at += afterMs
			const event: HealingEvent = isRefused && before.rung === 'reloading' ? { type: 'reload-refused', at } : { type: 'pulse', at, ...look }
			const after = advanceHealing(before, event)
			const taken = { before, after, event }
			before = after
			return taken
		})
	}

	test('a drawn map is well, or its page is about to be reloaded for its weight', () => {
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				for (const { after, event } of way(steps)) {
					if (event.type !== 'pulse' || event.finding !== null) continue
					expect(after.rung).toBe(after.rung === 'reloading' && event.isHeavy ? 'reloading' : 'well')
					expect(after.ailingSince).toBeNull()
					expect(needsStill(after)).toBe(false)
				}
			}),
		)
	})

	test('a page is never reloaded while somebody is there, nor within a minute of a refusal', () => {
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				for (const { before, after, event } of way(steps)) {
					if (after.rung !== 'reloading' || before.rung === 'reloading') continue
					expect(event).toMatchObject({ type: 'pulse', isAttended: false })
					expect(before.refusedAt === null || event.at - before.refusedAt >= s(60)).toBe(true)
				}
			}),
		)
	})

	test('there is a working map or a clear word within 10 s of any fault', () => {
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const last = way(steps).at(-1)
				if (!last) return
				const { after, event } = last
				expect(after.ailingSince === null || needsWords(after, Math.max(event.at, after.ailingSince + s(10)))).toBe(true)
			}),
		)
	})

	test('a fault that lasts leaves the still plan standing, with a try 30 s after each that failed', () => {
		fc.assert(
			fc.property(fc.array(step), fc.constantFrom(...FINDINGS), (steps, finding) => {
				const last = way(steps).at(-1)
				let healing = last?.after ?? freshHealing(0)
				let at = last?.event.at ?? 0
				const tries: number[] = []
				const end = at + s(300)
				while (at < end) {
					at += 500
					const next = advanceHealing(healing, { type: 'pulse', at, finding, isAttended: true, isHeavy: false })
					if (next.rung === 'retrying' && healing.rung !== 'retrying') tries.push(at)
					healing = next
				}
				expect(needsStill(healing)).toBe(true)
				// 300 s less the 35 s that the longest way up takes hold at least six rounds of 30 and 10 s, or two of 30 and 60 s for a map that may only be slow.
				expect(tries.length).toBeGreaterThanOrEqual(finding === 'blank' || finding === 'frozen' ? 2 : 6)
			}),
		)
	})
})

describe('a visitor', () => {
	test('is told nothing of what is over within 3 s', () => {
		const lost = advanceHealing(wellPage, pulse(10, 'lost'))
		expect(needsWords(lost, s(12.9))).toBe(false)
		expect(needsWords(lost, s(13))).toBe(true)
	})

	test('sees the still plan where the canvas is blank, and the map where it may only be slow', () => {
		expect(needsStill(advanceHealing(wellPage, pulse(10, 'lost')))).toBe(true)
		expect(needsStill(advanceHealing(wellPage, pulse(10, 'frozen')))).toBe(false)
		expect(needsStill(advanceHealing(wellPage, pulse(10, 'blank')))).toBe(false)
		expect(needsStill(freshHealing(0))).toBe(true)
	})
})

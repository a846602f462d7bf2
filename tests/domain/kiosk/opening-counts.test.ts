import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpeningCounts } from '../../../src/contracts/opening-counts.ts'
import { calendarDay, mostOpened, withOpening } from '../../../src/domain/kiosk/opening-counts.ts'

describe('what is counted in a hall', () => {
	test('is how often a story was told and a card opened, day by day', () => {
		let counts: OpeningCounts = []
		for (const id of ['space', 'goals', 'space']) counts = withOpening(counts, '2026-05-01', 'stories', id)
		counts = withOpening(counts, '2026-05-02', 'stories', 'goals')
		counts = withOpening(counts, '2026-05-02', 'features', 'markets/fair')
		expect(counts).toEqual([
			{ day: '2026-05-01', stories: { space: 2, goals: 1 }, features: {} },
			{ day: '2026-05-02', stories: { goals: 1 }, features: { 'markets/fair': 1 } },
		])
	})

	test('is told most first, and equals by their ids', () => {
		const counts = [{ day: '2026-05-01', stories: { transport: 2, space: 7, goals: 2, location: 1 }, features: {} }]
		expect(mostOpened(counts, '2026-05-01', 'stories', 3)).toEqual([
			{ id: 'space', count: 7 },
			{ id: 'goals', count: 2 },
			{ id: 'transport', count: 2 },
		])
		expect(mostOpened(counts, '2026-05-02', 'stories', 3)).toEqual([])
	})

	test('is kept for 90 days: on 31 March the first of January is forgotten, the second is not', () => {
		// January has 31 days and February 2026 has 28: 1 January to 31 March are 30 + 28 + 31 = 89 days; to 1 April, 90.
		const first = withOpening([], '2026-01-01', 'stories', 'space')
		expect(withOpening(first, '2026-03-31', 'stories', 'space').map(({ day }) => day)).toEqual(['2026-01-01', '2026-03-31'])
		expect(withOpening(first, '2026-04-01', 'stories', 'space').map(({ day }) => day)).toEqual(['2026-04-01'])
	})

	test('never grows past 90 days, whatever the clock of the machine says', () => {
		const days = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((date) => calendarDay(date.getTime()))
		fc.assert(
			fc.property(fc.array(days, { maxLength: 200 }), (list) => {
				const counts = list.reduce<OpeningCounts>((all, day) => withOpening(all, day, 'features', 'markets/fair'), [])
				expect(counts.length).toBeLessThanOrEqual(90)
				expect(OpeningCounts.safeParse(counts).success).toBe(true)
				expect(counts.map(({ day }) => day)).toEqual(counts.map(({ day }) => day).sort())
			}),
		)
	})

	test('belongs to the day that the clock on the wall shows', () => {
		expect(calendarDay(new Date(2026, 4, 1, 0, 0, 1).getTime())).toBe('2026-05-01')
		expect(calendarDay(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31')
	})
})

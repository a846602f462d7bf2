import { describe, expect, test } from 'vitest'
import { reloadPage, reloadsOf, type ReloadablePage } from '../../src/faces/kiosk/page-reload.ts'

/** A page in a window whose storage outlives it. */
function pageWith(rest: Partial<ReloadablePage> = {}) {
	const kept = new Map<string, string>()
	const page = {
		storage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) },
		now: () => 1_700_000_000_000,
		isServed: () => Promise.resolve(true),
		reload: () => void (page.reloads += 1),
		reloads: 0,
		...rest,
	}
	return page
}

describe('a page that reloads itself', () => {
	test('counts it where the next page finds it', async () => {
		const page = pageWith()
		expect(await reloadPage(page)).toBe(true)
		expect(page.reloads).toBe(1)
		expect(reloadsOf(page)).toEqual([1_700_000_000_000])
	})

	test('does so three times within ten minutes and no fourth time', async () => {
		const page = pageWith()
		const tries = [await reloadPage(page), await reloadPage(page), await reloadPage(page), await reloadPage(page)]
		expect(tries).toEqual([true, true, true, false])
		expect(page.reloads).toBe(3)
	})

	test('stays where its server is away: an error page of the browser would stand for ever', async () => {
		const page = pageWith({ isServed: () => Promise.resolve(false) })
		expect(await reloadPage(page)).toBe(false)
		expect(page.reloads).toBe(0)
	})

	test('stays where it cannot be counted', async () => {
		const full = pageWith({
			storage: {
				getItem: () => null,
				setItem: () => {
					throw new DOMException('full', 'QuotaExceededError')
				},
			},
		})
		const forgetful = pageWith({ storage: { getItem: () => null, setItem: () => undefined } })
		expect([await reloadPage(full), await reloadPage(forgetful)]).toEqual([false, false])
		expect([full.reloads, forgetful.reloads]).toEqual([0, 0])
	})

	test('takes what it cannot read in the storage for nothing', () => {
		for (const written of ['', '{', '{"times":[1]}', '["yesterday"]', 'null'])
			expect(reloadsOf(pageWith({ storage: { getItem: () => written, setItem: () => undefined } }))).toEqual([])
	})
})

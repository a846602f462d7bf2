import type { Page } from 'playwright-core'

/**
 * Waits until the map says that it has drawn every visible layer.
 *
 * @throws when it says that it failed, with what the page shows.
 */
export async function untilReady(page: Page): Promise<void> {
	const settled = page.locator('[data-map-state]:not([data-map-state="loading"])')
	await settled.waitFor({ state: 'attached', timeout: 60_000 })
	const state = await settled.getAttribute('data-map-state')
	if (state !== 'ready') throw new Error(`The map is ${state ?? 'gone'}: ${await page.locator('body').innerText()}`)
}

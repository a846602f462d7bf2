import type { Page } from 'playwright-core'

/** A fraction of a frame. */
const LEAP_MS = 4

/**
 * Opens a kiosk whose clock goes on only where a test lets it, until its map is well.
 *
 * That takes next to no time by the page's clock, however slow the machine: the first view still stands, and nothing has been found late.
 */
export async function openStopped(page: Page, address: string): Promise<void> {
	const now = Date.now()
	await page.clock.install({ time: now })
	await page.clock.pauseAt(now + 1000)
	await page.goto(address)
	while ((await page.locator('[data-phase][data-rung=well]').count()) === 0) await page.clock.fastForward(LEAP_MS)
}

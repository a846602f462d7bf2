import type { Page } from 'playwright-core'

/** Waits until frames come as fast as they should: `idle` says what the map asked for, not what a software renderer has finished. */
export async function untilCalm(page: Page): Promise<void> {
	await page.evaluate(async () => {
		let last = await new Promise<number>(requestAnimationFrame)
		for (let quick = 0; quick < 10;) {
			const now = await new Promise<number>(requestAnimationFrame)
			quick = now - last < 34 ? quick + 1 : 0
			last = now
		}
	})
}

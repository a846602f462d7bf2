import type { Page } from 'playwright-core'

const STEP_S = 5
/** A story may have to end first; after it comes the longest time that anybody is waited for. */
const AT_MOST_S = 3600
/** For the first step of the parade to stand, and long before the second. */
const SETTLED_S = 3

/** Lets the page's clock run until the screen has given the visitor up and stands as at its start. Gives back the seconds that took. */
export async function untilAlone(page: Page): Promise<number> {
	for (let passedS = 0; passedS <= AT_MOST_S; passedS += STEP_S) {
		if ((await page.locator('[data-phase]').getAttribute('data-phase')) === 'attract') {
			await page.clock.fastForward(SETTLED_S * 1000)
			// What fades out fades by the real clock.
			await page.locator('.kiosk-scene').nth(1).waitFor({ state: 'detached' })
			return passedS
		}
		await page.clock.fastForward(STEP_S * 1000)
	}
	throw new Error(`The screen has not come back to its start within ${AT_MOST_S} s.`)
}

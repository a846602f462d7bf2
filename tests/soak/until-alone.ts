import type { Page } from 'playwright-core'
import { passTime } from '../browser/pass-time.ts'

const STEP_S = 2
/** A story may have to end first; after it comes the longest time that anybody is waited for. */
const AT_MOST_S = 3600
/** For the first step of the parade to stand, and long before the second. */
const SETTLED_S = 3

/** Lets the page's clock run until the screen has given the visitor up and stands as at its start, its map well. Gives back the seconds that took. */
export async function untilAlone(page: Page): Promise<number> {
	for (let passedS = 0; passedS <= AT_MOST_S; passedS += STEP_S) {
		if ((await page.locator('[data-phase=attract][data-rung=well]').count()) > 0) {
			await passTime(page, SETTLED_S)
			// What fades out fades by the real clock.
			await page.locator('.kiosk-scene').nth(1).waitFor({ state: 'detached' })
			await page.locator('.kiosk-map svg').waitFor({ state: 'detached' })
			return passedS
		}
		await passTime(page, STEP_S)
	}
	throw new Error(`The screen has not come back to its start within ${AT_MOST_S} s.`)
}

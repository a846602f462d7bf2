import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Page } from 'playwright-core'

/** Shorter than anything the page waits for a frame or for a worker, so that a leap of the clock never looks like one that is stuck. */
const LEAP_MS = 500
const FRAME_MS = 16
/** For what is still on its way after a leap: a tile takes far fewer, one that never comes holds nobody up. */
const MOST_FRAMES = 60

/**
 * Lets the page's clock, which stands still otherwise, go on by so many seconds.
 *
 * A leap draws one frame where thirty would be drawn. What is read and prepared beside the page does not know of the page's clock: after each leap the clock
 * goes on from frame to frame until the tiles are there.
 */
export async function passTime(page: Page, seconds: number): Promise<void> {
	for (let passedMs = 0; passedMs < seconds * 1000; passedMs += LEAP_MS) {
		await page.clock.fastForward(LEAP_MS)
		for (let frame = 0; frame < MOST_FRAMES && !(await hasTiles(page)); frame++) {
			await page.clock.fastForward(FRAME_MS)
			passedMs += FRAME_MS
		}
	}
}

async function hasTiles(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const { map } = document.querySelector('[data-map-state]') as Element & { map?: MapLibreMap }
		// A map that has no style yet, or is being taken away, has nothing on its way.
		return !map || (map.getStyle() as unknown) === undefined || map.areTilesLoaded()
	})
}

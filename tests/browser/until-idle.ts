import type { Page } from 'playwright-core'
import { mapOf } from './map-of.ts'

/** Waits until the map has drawn everything it was asked for before this call, tiles, images and labels included. */
export async function untilIdle(page: Page): Promise<void> {
	const map = await mapOf(page)
	await map.evaluate(
		(live) =>
			new Promise<void>((resolve) => {
				// The map is told of a change only after the page has shown it: a frame, and a task after it.
				requestAnimationFrame(() =>
					setTimeout(() => {
						live.once('idle', () => resolve())
						live.triggerRepaint()
					}),
				)
			}),
	)
}

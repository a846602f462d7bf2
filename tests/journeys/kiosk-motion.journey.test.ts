import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { changeAtlas } from '../browser/change-atlas.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

const SCREEN = { width: 1366, height: 768 }
/** No view gives way to the next by itself, however slow the machine: only the clock's leaps do it. */
const STEP_S = 3600

/** Opens a screen at which nobody stands, and gives the places that its map has stood at since, each once. */
async function watch(page: Page, address: string): Promise<() => Promise<string[]>> {
	await changeAtlas(page, ({ zone, ...rest }) => ({ ...rest, zone: { ...zone, kiosk: { ...zone.kiosk, attractStepS: STEP_S } } }))
	await page.clock.install()
	await page.goto(`${address}kiosk.html`)
	await untilReady(page)
	await untilIdle(page)
	const places = await (
		await mapOf(page)
	).evaluateHandle((live) => {
		const seen = new Set<string>()
		live.on('move', () => seen.add([...live.getCenter().toArray(), live.getZoom()].map((value) => value.toFixed(6)).join('/')))
		return seen
	})
	return () => places.evaluate((seen) => [...seen])
}

describe('while nobody is there', () => {
	journey('the screen of one who wants no motion cuts from view to view, each fading into the next', async ({ address, visit }) => {
		const { page } = await visit({ ...SCREEN, reducedMotion: true })
		const places = await watch(page, address)
		const left = page.locator('.kiosk-map > [aria-hidden="true"] > canvas')
		for (const views of [1, 2]) {
			await page.clock.fastForward(STEP_S * 1000)
			// The view that is left lies over the map, and grows faint.
			await left.waitFor({ state: 'attached' })
			const opacities = await left.evaluate(async (canvas) => {
				while (canvas.getAnimations().length === 0) await new Promise(requestAnimationFrame)
				return (canvas.getAnimations()[0]!.effect as KeyframeEffect).getKeyframes().map(({ opacity }) => opacity)
			})
			expect(opacities).toEqual(['1', '0'])
			await left.waitFor({ state: 'detached' })
			await untilIdle(page)
			expect(await places()).toHaveLength(views)
		}
	})
})

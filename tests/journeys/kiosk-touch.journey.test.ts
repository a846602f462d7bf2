import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { mapOf } from '../browser/map-of.ts'
import { TouchScreen, type Finger } from '../browser/touch-screen.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

const SCREEN = { width: 1920, height: 1080 }
const text = kioskText.zh
/** Ten fingers on the free part of the map, in two rows of five. */
const TEN = Array.from({ length: 10 }, (_, index): Finger => [900 + (index % 5) * 120, index < 5 ? 200 : 420])
const about = ([x, y]: Finger, factor: number): Finger => [1140 + (x - 1140) * factor, 310 + (y - 310) * factor]
/** A quarter turn about the middle of the ten. */
const turned = ([x, y]: Finger): Finger => [1140 - (y - 310), 310 + (x - 1140)]

/** What a hand must never change: the size of the page, the way the map faces, and where the visitor is. */
const heldBy = async (page: Page) => {
	const map = await mapOf(page)
	return {
		...(await map.evaluate((live) => ({
			bearing: live.getBearing(),
			pitch: live.getPitch(),
			drawn: live.queryRenderedFeatures().length > 0,
		}))),
		...(await page.evaluate(() => ({ scale: visualViewport?.scale, selected: String(getSelection()), scrolled: scrollX + scrollY }))),
		state: await page.locator('[data-map-state]').getAttribute('data-map-state'),
	}
}
const UNHARMED = { bearing: 0, pitch: 0, drawn: true, scale: 1, selected: '', scrolled: 0, state: 'ready' }

/** A hall's screen that somebody has stepped up to. */
async function steppedUp(page: Page, address: string): Promise<TouchScreen> {
	await page.goto(`${address}kiosk.html`)
	await untilReady(page)
	const hand = await TouchScreen.of(page)
	await hand.tap([1800, 60])
	await page.getByRole('button', { name: text.home }).click()
	return hand
}

describe('hands on the kiosk', () => {
	journey('may be ten at once, spread, turn, be drawn together and be lifted one by one', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		const hand = await steppedUp(page, address)
		await hand.down(TEN)
		for (const factor of [1.1, 1.3, 0.8, 0.6]) await hand.move(TEN.map((finger) => about(finger, factor)))
		await hand.move(TEN.map(turned))
		for (let left = 9; left >= 0; left--) await hand.lift(TEN.slice(0, left).map(turned))
		expect(await heldBy(page)).toEqual(UNHARMED)
		await page.getByRole('button', { name: text.stories }).click()
		await page.getByRole('region', { name: text.chooseStory }).waitFor()
	})

	journey('zoom the map by two fingers, not the page, also when one is lifted first', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		const hand = await steppedUp(page, address)
		const map = await mapOf(page)
		const before = await map.evaluate((live) => live.getZoom())
		await hand.down([
			[1100, 310],
			[1180, 310],
		])
		for (const apart of [80, 140, 220, 320])
			await hand.move([
				[1140 - apart, 310 - apart / 4],
				[1140 + apart, 310 + apart / 4],
			])
		await hand.lift([[820, 230]])
		await hand.move([[840, 260]])
		await hand.lift()
		expect(await map.evaluate((live) => live.getZoom())).toBeGreaterThan(before + 1)
		expect(await heldBy(page)).toEqual(UNHARMED)
	})

	journey('find no menu, nothing to select, to drag away or to download, and no way out', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		await steppedUp(page, address)
		const refused = await page.evaluate(() =>
			['contextmenu', 'selectstart', 'dragstart'].map((type) => {
				const event = new Event(type, { bubbles: true, cancelable: true })
				return !document.querySelector('canvas')!.dispatchEvent(event)
			}),
		)
		expect(refused).toEqual([true, true, true])
		expect(await page.locator('a, [download], [contenteditable], input, textarea').count()).toBe(0)
	})

	journey('are not needed: the keyboard reaches every button and comes round again', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		await steppedUp(page, address)
		const buttons = await page.getByRole('button').count()
		const reached = new Set<string>()
		for (let press = 0; press < 2 * buttons + 4; press++) {
			await page.keyboard.press('Tab')
			reached.add(
				await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''),
			)
		}
		const names = await page
			.getByRole('button')
			.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label') ?? button.textContent))
		expect(names.filter((name) => !reached.has(name))).toEqual([])
	})

	journey('measure between two taps, and take the line away with a third', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		const hand = await steppedUp(page, address)
		await page.getByRole('button', { name: text.measure }).click()
		const card = page.getByRole('region', { name: text.measure })
		await card.getByText(text.touchStart).waitFor()
		await hand.tap([1500, 120])
		await card.getByText(text.touchEnd).waitFor()
		await hand.tap([1500, 520])
		await card.getByText(text.touchAway).waitFor()
		expect(await card.innerText()).toMatch(/直线约\s[\d.]+\s公里/)
		await hand.tap([1500, 300])
		await card.waitFor({ state: 'detached' })
	})

	journey(
		'find what they point at while the picture of the map drifts, and take hold of the map where it has come to',
		async ({ address, visit }) => {
			const { page } = await visit({ ...SCREEN, reducedMotion: false })
			await page.goto(`${address}kiosk.html`)
			await untilReady(page)
			const map = await mapOf(page)
			const hand = await TouchScreen.of(page)
			// Far on its way: what is left of it is the time in which the next view may be late.
			await map.evaluate((live) => {
				const [drift] = live.getContainer().getAnimations()
				drift!.currentTime = Number(drift!.effect!.getTiming().duration) / 2
			})
			await hand.down([[1500, 500]])
			await page.locator('[data-phase=attract]').waitFor({ state: 'detached' })
			/** Where two places stand on the screen. */
			const stand = () =>
				map.evaluate((live) => {
					const { left, top, width } = live.getContainer().getBoundingClientRect()
					const factor = width / live.getContainer().offsetWidth
					const places: [number, number][] = [
						[106.2, 29.29],
						[106.4, 29.29],
					]
					return places.map((place) => live.project(place)).flatMap(({ x, y }) => [left + x * factor, top + y * factor])
				})
			const before = await stand()
			await hand.move([[1500, 530]])
			await hand.move([[1500, 560]])
			await hand.lift()
			await untilIdle(page)
			const after = await stand()
			expect(await map.evaluate((live) => getComputedStyle(live.getContainer()).transform)).toBe('none')
			for (const [index, movedPx] of [0, 60, 0, 60].entries()) expect(after[index]).toBeCloseTo((before[index] ?? NaN) + movedPx, 0)
		},
	)

	journey('stop a story by a touch of the map, and go on with it by a button', async ({ address, visit }) => {
		const { page } = await visit(SCREEN)
		const hand = await steppedUp(page, address)
		const [story] = (await atlasOf(page)).stories
		await page.getByRole('button', { name: text.stories }).click()
		await page.getByRole('button', { name: story!.title.zh }).click()
		await page.getByRole('button', { name: text.pause }).waitFor()
		await hand.tap([1500, 300])
		await page.getByRole('button', { name: text.goOn }).click()
		await page.getByRole('button', { name: text.pause }).waitFor()
	})
})

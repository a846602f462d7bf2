import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { type Finger, TouchScreen } from '../browser/touch-screen.ts'
import { withoutWebgl2 } from '../browser/without-webgl2.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = kioskText.zh

/** A hall's screen that has no graphics, with somebody before it who has touched the park and put its card away. */
async function standing(page: Page, address: string, [x, y]: Finger): Promise<Atlas> {
	await withoutWebgl2(page)
	await page.goto(`${address}kiosk.html`)
	await page.locator('.kiosk-standing svg[data-bounds]').waitFor()
	const atlas = new Atlas(await atlasOf(page), address)
	await page.mouse.click(x, y)
	await page.getByRole('button', { name: text.close }).click()
	await page.getByRole('button', { name: text.places }).waitFor()
	return atlas
}

/** The place that is outlined on the picture. */
const outlined = (page: Page) => page.locator('svg[data-bounds] .still-chosen')

describe('the still picture of the plan', () => {
	journey('is gone through by the keyboard alone: a list of its places, their cards, and back to the list', async ({ address, visit }) => {
		const { page, problems } = await visit({ width: 1920, height: 1080 })
		const atlas = await standing(page, address, [1300, 500])
		const places = atlas.stillLayers.flatMap(({ id }) => atlas.featuresOf(id)).filter(({ bounds }) => bounds !== null)
		const listed = page.getByRole('listbox', { name: text.places })
		while (!(await page.getByRole('button', { name: text.places }).evaluate((button) => button === document.activeElement)))
			await page.keyboard.press('Tab')
		await page.keyboard.press('Enter')
		await listed.waitFor()
		expect(await listed.evaluate((list) => list === document.activeElement)).toBe(true)
		expect(await accessibilityFaults(page)).toEqual([])
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('ArrowDown')
		expect(await listed.getByRole('option', { selected: true }).innerText()).toContain(places[2]!.name.zh)
		await page.keyboard.press('Enter')
		await page.getByRole('article', { name: places[2]!.name.zh }).waitFor()
		await outlined(page).waitFor({ state: 'attached' })
		// The card's own button has the focus: it closes the card, and the list is where it was.
		await page.keyboard.press('Enter')
		expect(await listed.getByRole('option', { selected: true }).innerText()).toContain(places[2]!.name.zh)
		await page.keyboard.press('End')
		expect(await listed.getByRole('option', { selected: true }).innerText()).toContain(places.at(-1)!.name.zh)
		expect(problems.take().filter((line) => !/webgl/i.test(line))).toEqual([])
	})

	journey('is gone through by a finger too: pushed, and touched at a place', async ({ address, visit }) => {
		const { page, problems } = await visit({ width: 1080, height: 1920 })
		await standing(page, address, [540, 600])
		const hand = await TouchScreen.of(page)
		await page.getByRole('button', { name: text.places }).click()
		const listed = page.getByRole('listbox', { name: text.places })
		const box = (await listed.boundingBox())!
		const [x, y] = [box.x + box.width / 2, box.y + box.height - 40]
		// A list that still rolls on is stopped by the next touch, which then chooses nothing.
		const atRest = listed.evaluate((list) =>
			new Promise((resolve) => list.addEventListener('scrollend', resolve, { once: true })).then(() => list.scrollTop),
		)
		await hand.down([[x, y]])
		for (const up of [40, 120, 200, 280]) await hand.move([[x, y - up]])
		await hand.lift()
		expect(await atRest).toBeGreaterThan(100)
		const name = await listed.getByRole('option').evaluateAll((options) => {
			const { top, bottom } = options[0]!.parentElement!.getBoundingClientRect()
			const inside = options.find((option) => option.getBoundingClientRect().top >= top && option.getBoundingClientRect().bottom <= bottom)
			return inside?.querySelector('b')?.textContent ?? ''
		})
		const place = listed
			.getByRole('option')
			.filter({ has: page.getByText(name, { exact: true }) })
			.first()
		const { x: left, y: top, width, height } = (await place.boundingBox())!
		// Room for a finger.
		expect(height).toBeGreaterThanOrEqual(100)
		await hand.tap([left + width / 2, top + height / 2])
		await page.getByRole('article', { name }).waitFor()
		await outlined(page).waitFor({ state: 'attached' })
		expect(problems.take().filter((line) => !/webgl/i.test(line))).toEqual([])
	})
})

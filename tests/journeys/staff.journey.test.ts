import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { kioskText } from '../../src/text/kiosk.ts'
import { staffText } from '../../src/text/staff.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'
import { enter, openCorner, openKiosk, PIN, pin, pressCorner } from './staff-corner.ts'

const text = staffText.zh
describe('the staff corner', () => {
	journey('opens by a press of three seconds and the PIN, after five wrong ones only a minute later', async ({ address, visit }) => {
		const { page } = await visit({ width: 960, height: 540 })
		await openKiosk(page, address, { pin })
		await pressCorner(page, 2500)
		expect(await page.getByRole('dialog').count()).toBe(0)
		await pressCorner(page, 3200)
		await page.getByRole('heading', { name: text.title }).waitFor()
		expect(await accessibilityFaults(page)).toEqual([])

		for (let left = 4; left > 0; left--) {
			await enter(page, '000000')
			await page.getByText(text.wrong(left)).waitFor()
		}
		await enter(page, '000000')
		await page.getByText(text.wait(60)).waitFor()
		expect(await page.getByRole('button', { name: '1', exact: true }).isDisabled()).toBe(true)
		await page.clock.fastForward(61_000)
		await page.getByText(text.wrong(5)).waitFor()
		await enter(page, PIN)
		await page.getByRole('heading', { name: text.readings }).waitFor()
		expect(await accessibilityFaults(page)).toEqual([])
	})

	journey(
		'keeps brightness, colours and stories over a visit’s end and a restart, and shows what was opened',
		async ({ address, visit }) => {
			const { page } = await visit({ width: 960, height: 540 })
			await openKiosk(page, address, { pin })
			const { stories, zone } = await atlasOf(page)
			await page.mouse.click(650, 100)
			await page.getByRole('button', { name: kioskText.zh.stories }).click()
			await page.getByRole('button', { name: stories[1]!.title.zh }).click()
			const dialog = await openCorner(page)
			await dialog.getByRole('listitem').filter({ hasText: stories[1]!.title.zh }).getByText('1').waitFor()
			await dialog.getByLabel(text.brightness).fill('60')
			await dialog.getByText(text.themes.sheet).click()
			await dialog.getByRole('button', { name: stories[0]!.title.zh }).click()
			await dialog.getByRole('button', { name: text.showLog }).click()
			await dialog.getByRole('img', { name: text.logCode }).waitFor()
			expect(await accessibilityFaults(page)).toEqual([])
			await dialog.getByRole('button', { name: text.close }).click()

			const { idleS, warnS } = zone.kiosk
			await page.clock.fastForward((idleS + 1) * 1000)
			await page.locator('[data-phase="warn"]').waitFor()
			await page.clock.fastForward((warnS + 1) * 1000)
			await page.locator('[data-phase="attract"]').waitFor()
			for (const again of [false, true]) {
				if (again) await page.reload()
				await untilReady(page)
				await expect.poll(() => page.locator('.kiosk-dim').evaluate((dim) => getComputedStyle(dim).opacity)).toBe('0.4')
				expect(await page.locator('html').getAttribute('data-theme')).toBe('sheet')
			}
			await page.mouse.click(650, 100)
			await page.getByRole('button', { name: kioskText.zh.stories }).click()
			await page.getByRole('button', { name: stories[1]!.title.zh }).waitFor()
			expect(await page.getByRole('button', { name: stories[0]!.title.zh }).count()).toBe(0)
		},
	)

	journey('is shut when nobody answers, and says so where there is no PIN', async ({ address, visit }) => {
		const { page } = await visit({ width: 1080, height: 1920 })
		await openKiosk(page, address, {})
		const { readingIdleS, warnS } = (await atlasOf(page)).zone.kiosk
		await pressCorner(page, 3200)
		await page.getByText(text.noPin).waitFor()
		await page.clock.fastForward((readingIdleS + 1) * 1000)
		await page.locator('[data-phase="warn"]').waitFor()
		await page.clock.fastForward((warnS + 1) * 1000)
		await page.getByRole('dialog').waitFor({ state: 'detached' })
	})
})

/**
 * Width, height and the pixels of a millimetre of panels as they are sold: the one whose fingers take most pixels, and the narrowest. Each with half of its pixels: all sizes follow the screen's, and a map without a
 * graphics card is drawn four times as fast.
 */
const PANELS = [
	['a 21.5-inch stele', 540, 960, 2.015],
	['a 10.1-inch tablet at 1920 × 1200', 960, 600, 4.415],
] as const

/** The parts of all buttons that are to be seen and touched now: a card that is longer than its place cuts some off until they are scrolled to. */
const touchable = (page: Page) =>
	page.getByRole('button').evaluateAll((buttons) =>
		buttons.flatMap((button) => {
			const { left, right, top, bottom } = button.getBoundingClientRect()
			const frame = button.closest('.kiosk-card')?.getBoundingClientRect()
			const seen = { left, right, top: Math.max(top, frame?.top ?? top), bottom: Math.min(bottom, frame?.bottom ?? bottom) }
			if (seen.bottom <= seen.top) return []
			return [{ name: button.ariaLabel ?? button.textContent.trim(), width: right - left, height: bottom - top, seen }]
		}),
	)

/** What is smaller than 15 mm, and what stands nearer than 3 mm to another. */
async function targetFaults(page: Page, pxPerMm: number): Promise<string[]> {
	const targets = await touchable(page)
	// Half a pixel for what the browser rounds.
	const least = (mm: number) => mm * pxPerMm - 0.5
	const small = targets.filter(({ width, height }) => Math.min(width, height) < least(15)).map(({ name }) => `${name} is small`)
	const near = targets.flatMap(({ name, seen }, index) =>
		targets.slice(index + 1).flatMap(({ name: other, seen: next }) => {
			const aside = Math.max(next.left - seen.right, seen.left - next.right)
			const down = Math.max(next.top - seen.bottom, seen.top - next.bottom)
			return Math.max(aside, down) < least(3) ? [`${name} is near ${other}`] : []
		}),
	)
	return [...small, ...near]
}

describe('what is touched', () => {
	journey.for(PANELS)('is at least 15 mm large and 3 mm apart on %s', async ([, width, height, pxPerMm], { address, visit }) => {
		const { page } = await visit({ width, height })
		await openKiosk(page, address, { pin, pxPerMm })
		const { stories } = await atlasOf(page)
		await page.mouse.click(width * 0.7, height * 0.2)
		await page.getByRole('button', { name: kioskText.zh.stories }).click()
		await page.getByRole('button', { name: stories[0]!.title.zh }).waitFor()
		expect(await targetFaults(page, pxPerMm)).toEqual([])
		await page.getByRole('button', { name: stories[0]!.title.zh }).click()
		await page.getByRole('button', { name: kioskText.zh.backToMap }).waitFor()
		expect(await targetFaults(page, pxPerMm)).toEqual([])
		const own = await (await openCorner(page)).getByRole('button').or(page.getByRole('slider')).all()
		for (const button of own) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(15 * pxPerMm - 0.5)
	})
})

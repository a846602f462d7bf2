import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { preflightText } from '../../src/text/preflight.ts'
import { staffText } from '../../src/text/staff.ts'
import { accessibilityFaults, journey } from './journey.ts'

const { zh, en } = preflightText

async function openPreflight(page: Page, address: string) {
	await page.goto(`${address}kiosk.html?preflight`)
	for (const check of ['assets', 'fonts', 'storage']) {
		await page.locator(`[data-check="${check}"]:not([data-verdict="pending"])`).waitFor({ timeout: 60_000 })
	}
}

const verdicts = async (page: Page) =>
	Object.fromEntries(
		await page
			.locator('[data-check]')
			.evaluateAll((lines) => lines.map((line) => [line.getAttribute('data-check'), line.getAttribute('data-verdict')])),
	) as Record<string, string>

/** Enters six digits where they are asked for so. */
async function answer(page: Page, asked: string, digits: string) {
	await page.getByText(asked).waitFor()
	for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click()
}

describe('the check before opening', () => {
	journey('judges every part of a new machine in both languages, red without an approval number and a PIN', async ({ address, visit }) => {
		const { page } = await visit({ width: 1920, height: 1080 })
		await openPreflight(page, address)
		expect(Object.keys(await verdicts(page))).toEqual(Object.keys(zh.checks))
		expect(await verdicts(page)).toMatchObject({
			scale: 'warning',
			fonts: 'ok',
			assets: 'ok',
			times: 'ok',
			approval: 'red',
			pin: 'red',
		})
		// The journeys' browser draws by software, and is told to say so.
		expect((await verdicts(page))['graphics']).toBe('warning')
		for (const { approval } of [zh, en]) await page.getByText(approval.missing).waitFor()
		await page.getByText('--window-size=1920,1080').waitFor()
		expect(await accessibilityFaults(page)).toEqual([])
	})

	journey('measures the panel by a bank card and keeps a PIN, neither of which a visit sees', async ({ address, visit }) => {
		const { page } = await visit({ width: 1920, height: 1080 })
		await openPreflight(page, address)
		// 428 px ÷ 85.60 mm = 5 px/mm
		await page.getByLabel(zh.cardWidth).fill('428')
		await page.getByRole('button', { name: zh.saveScale }).click()
		await page.getByText(zh.scale.known('5.00', '17.3')).waitFor()
		for (const asked of [zh.newPin, zh.repeatPin]) await answer(page, asked, '246810')
		await page.getByText(zh.pin.set).waitFor()
		await openPreflight(page, address)
		expect(await verdicts(page)).toMatchObject({ scale: 'ok', pin: 'ok' })
		expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('246810')
	})

	journey('sets another PIN only for whoever says the present one, and makes who guesses wait', async ({ address, visit }) => {
		const { page } = await visit({ width: 1920, height: 1080 })
		await page.clock.install()
		await openPreflight(page, address)
		for (const asked of [zh.newPin, zh.repeatPin]) await answer(page, asked, '246810')
		await page.getByText(zh.savedPin).waitFor()
		await openPreflight(page, address)
		await answer(page, zh.presentPin, '000000')
		for (let left = 4; left > 0; left--) await answer(page, staffText.zh.wrong(left), '000000')
		await page.getByText(staffText.zh.wait(60)).waitFor()
		expect(await page.getByRole('button', { name: '1', exact: true }).isDisabled()).toBe(true)
		// A new page gives no new tries.
		await openPreflight(page, address)
		await page.getByText(/^输错五次/).waitFor()
		await page.clock.fastForward(61_000)
		await answer(page, zh.presentPin, '246810')
		await answer(page, zh.newPin, '135790')
		await answer(page, zh.repeatPin, '135791')
		await answer(page, zh.unequalPin, '135790')
		await answer(page, zh.repeatPin, '135790')
		await page.getByText(zh.savedPin).waitFor()
		await openPreflight(page, address)
		await answer(page, zh.presentPin, '246810')
		await answer(page, staffText.zh.wrong(4), '135790')
		await page.getByText(zh.newPin).waitFor()
		expect(await accessibilityFaults(page)).toEqual([])
	})

	journey('finds a file that is not what was built', async ({ address, visit }) => {
		const { page } = await visit({ width: 1366, height: 768 })
		await page.route('**/favicon.svg', async (route) => {
			const response = await route.fetch()
			await route.fulfill({ response, body: `${await response.text()} ` })
		})
		await openPreflight(page, address)
		expect((await verdicts(page))['assets']).toBe('red')
		await page.getByText(zh.assets.changed('favicon.svg')).waitFor()
	})

	journey('counts ten fingers at once', async ({ address, visit }) => {
		const { page } = await visit({ width: 1920, height: 1080 })
		await openPreflight(page, address)
		const area = page.getByRole('group', { name: zh.touchArea })
		await area.scrollIntoViewIfNeeded()
		const box = (await area.boundingBox())!
		const touch = await page.context().newCDPSession(page)
		const touchPoints = Array.from({ length: 10 }, (_, id) => ({ id, x: box.x + 20 + id * 40, y: box.y + 60 }))
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
		await area.getByText(zh.fingers(10, 10)).waitFor()
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
		await area.getByText(zh.fingers(0, 10)).waitFor()
	})

	journey('prints the sheet and the script, and none of the tools', async ({ address, visit }) => {
		const { page } = await visit({ width: 1366, height: 768 })
		await openPreflight(page, address)
		await page.emulateMedia({ media: 'print' })
		expect(await page.getByRole('button', { name: zh.print }).isVisible()).toBe(false)
		expect(await page.getByText(zh.touchArea).first().isVisible()).toBe(false)
		expect(await page.getByText(zh.signature).isVisible()).toBe(true)
		expect(await page.locator('[data-check="pin"]').isVisible()).toBe(true)
		expect(await page.getByText('--kiosk').isVisible()).toBe(true)
	})
})

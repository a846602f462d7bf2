import type { Page } from 'playwright-core'
import { hashPin } from '../../src/domain/kiosk/pin-hash.ts'
import { staffText } from '../../src/text/staff.ts'
import { untilReady } from '../browser/until-ready.ts'

export const PIN = '135790'
export const pin = await hashPin(PIN)

/** Opens the kiosk on a machine that has been set up so, with a clock that can be put forward. What is set later on is left alone. */
export async function openKiosk(page: Page, address: string, settings: object) {
	await page.clock.install()
	await page.addInitScript((kept) => {
		if (localStorage.getItem('kiosk-settings') === null) localStorage.setItem('kiosk-settings', kept)
	}, JSON.stringify(settings))
	await page.goto(`${address}kiosk.html`)
	await untilReady(page)
}

/** Rests a finger where the staff corner is. */
export async function pressCorner(page: Page, forMs: number) {
	await page.mouse.move((page.viewportSize()?.width ?? 0) - 20, 20)
	await page.mouse.down()
	await page.clock.fastForward(forMs)
	await page.mouse.up()
}

/** Enters digits where the staff corner asks for the PIN. */
export async function enter(page: Page, digits: string) {
	const pad = page.getByRole('group', { name: staffText.zh.pin })
	for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
}

/** Opens the staff corner. */
export async function openCorner(page: Page) {
	await pressCorner(page, 3200)
	await enter(page, PIN)
	await page.getByRole('heading', { name: staffText.zh.readings }).waitFor()
	return page.getByRole('dialog')
}

import { expect } from 'vitest'
import { searchText } from '../../src/text/search.ts'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

journey('finds a place by its initials, goes there, and runs a command', async ({ address, visit }) => {
	const { page } = await visit()
	await page.goto(address)
	await untilReady(page)
	const { features } = await atlasOf(page)
	const station = features.find(({ layer, name }) => layer === 'stations' && name.zh.startsWith('双福'))!

	await page.keyboard.press('Control+k')
	const ask = page.getByRole('combobox', { name: searchText.zh.ask })
	await ask.fill('sfz')
	const row = page.getByRole('option', { name: station.name.zh }).first()
	await row.waitFor()
	expect(await row.locator('mark').innerText()).toBe(station.name.zh)
	expect(await accessibilityFaults(page)).toEqual([])
	// By the arrows down to it, as it is listed.
	for (;;) {
		if ((await row.getAttribute('aria-selected')) === 'true') break
		await ask.press('ArrowDown')
	}
	await ask.press('Enter')
	await page.getByRole('tabpanel').getByRole('heading', { name: station.name.zh }).waitFor()
	await page.waitForURL((url) => url.searchParams.get('sel') === station.ref)

	await page.keyboard.press('Control+k')
	await ask.fill('huanyuyan')
	await ask.press('Enter')
	await page.getByRole('tab', { name: shellText.en.tabs.inspector }).waitFor()

	const button = page.getByRole('button', { name: new RegExp(shellText.en.search) })
	await button.click()
	await page.getByRole('combobox').fill('no such thing')
	await page.getByText(searchText.en.none('no such thing')).waitFor()
	await page.keyboard.press('Escape')
	await page.getByRole('combobox').waitFor({ state: 'detached' })
	expect(await button.evaluate((element) => document.activeElement === element)).toBe(true)
})

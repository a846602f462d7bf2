import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { renderedAt } from '../browser/rendered-at.ts'
import { tofu, tofuOnMap } from '../browser/tofu.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const UNASSIGNED = '\u0380'

/** Characters of the page's own text that its font draws as boxes. */
async function tofuOnPage(page: Page, text?: string): Promise<string[]> {
	const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
	return tofu(page, text ?? (await page.locator('body').innerText()), family)
}

describe('the planner’s face', () => {
	journey('opens with every layer of the planner’s preset drawn', async ({ address, visit }) => {
		const { page } = await visit()
		await page.goto(address)
		await untilReady(page)
		const { layers } = await atlasOf(page)
		const drawn = new Set((await renderedAt(page, [106.27, 29.36], 2000)).map((ref) => ref.split('/')[0]))
		const expected = layers.filter(
			({ presets, categories }) => presets.planner.visible && categories.some(({ symbol }) => symbol.kind !== 'listed-only'),
		)
		expect(expected.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([])
	})

	journey('writes every character in its own fonts, on the page and on the map', async ({ address, visit }) => {
		const { page } = await visit()
		await page.goto(address)
		await untilReady(page)
		expect(await tofuOnPage(page)).toEqual([])
		expect(await tofuOnMap(page, '双福')).toEqual([])
		// And the check itself tells a box from a character.
		expect(await tofuOnPage(page, `双福${UNASSIGNED}`)).toEqual([UNASSIGNED])
		expect(await tofuOnMap(page, `双福${UNASSIGNED}`)).toEqual([UNASSIGNED])
	})

	journey.for([
		// What can be told apart depends on the theme, what is named and how it breaks on the language: each once.
		{ language: 'zh', theme: 'sheet' },
		{ language: 'en', theme: 'gallery' },
	] as const)('can be read by everyone ($language, $theme)', async ({ language, theme }, { address, visit }) => {
		const { page } = await visit()
		await page.goto(`${address}?lang=${language}&theme=${theme}`)
		await untilReady(page)
		expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en')
		expect(await tofuOnPage(page)).toEqual([])
		expect(await accessibilityFaults(page)).toEqual([])
		for (const tab of Object.values(shellText[language].tabs).slice(2)) {
			await page.getByRole('tab', { name: tab }).click()
			expect(await accessibilityFaults(page, '#panel'), tab).toEqual([])
		}
	})

	journey('stands on a telephone', async ({ address, visit }) => {
		const { page } = await visit({ width: 390, height: 844 })
		await page.goto(address)
		await untilReady(page)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
		expect(await accessibilityFaults(page)).toEqual([])
	})
})

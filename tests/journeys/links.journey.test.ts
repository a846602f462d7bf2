import { describe, expect } from 'vitest'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { linkText } from '../../src/text/link.ts'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

describe('a link', () => {
	journey('grows with what a reader chooses, and back and forward walk along it', async ({ address, visit }) => {
		const { page } = await visit({ width: 1920, height: 1080 })
		await page.goto(address)
		await untilReady(page)
		const { layers } = await atlasOf(page)
		const first = layers.find(({ presets }) => presets.planner.visible)
		if (!first) throw new Error('the planner sees no layer')
		const box = page.getByRole('checkbox', { name: layerTreeText.zh.show(first.title.zh), exact: true })

		await box.uncheck({ force: true })
		await page.waitForURL((url) => url.searchParams.has('layers'))
		await page.getByRole('button', { name: shellText.zh.theme.gallery }).click()
		await page.waitForURL((url) => url.searchParams.get('theme') === 'gallery')

		await page.goBack()
		expect([new URL(page.url()).searchParams.get('theme'), await box.isChecked()]).toEqual([null, false])
		await page.goBack()
		expect([new URL(page.url()).search, await box.isChecked()]).toEqual(['', true])
		await page.goForward()
		await page.goForward()
		expect([new URL(page.url()).searchParams.get('theme'), await box.isChecked()]).toEqual(['gallery', false])
	})

	journey('opens in another browser as it was', async ({ address, visit }) => {
		const { page } = await visit()
		await page.goto(`${address}?lang=en&theme=gallery&map=12/29.38433/106.25787&layers=park;metro:0.5&sel=park/park`)
		await untilReady(page)
		expect(await page.locator('html').getAttribute('lang')).toBe('en')
		expect(await page.getByRole('tab', { selected: true }).innerText()).toBe(shellText.en.tabs.inspector)
		expect(new URL(page.url()).search).toBe('?lang=en&theme=gallery&map=12/29.38433/106.25787&layers=park;metro:0.5&sel=park/park')
	})

	journey('with parts that mean nothing opens all the same, and says which were ignored', async ({ address, visit }) => {
		const { page } = await visit()
		await page.goto(`${address}?layers=park;metr0&map=nowhere&__proto__=1&sel=%00`)
		await untilReady(page)
		const message = page.getByRole('status').filter({ hasText: linkText.zh.title(4) })
		await message.waitFor()
		expect(await message.innerText()).toContain('metr0')
	})
})

import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { exportText } from '../../src/text/export.ts'
import { queryText } from '../../src/text/query.ts'
import { shareText } from '../../src/text/share.ts'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = queryText.zh

journey(
	'asks what lies about a station that is picked, then what lies nearest, and carries the result away',
	async ({ address, visit }) => {
		const { page } = await visit({ width: 1440, height: 900 })
		await page.goto(address)
		await untilReady(page)
		const { features } = await atlasOf(page)
		const place = features.find(({ id }) => id === 'station-jiangjin-hsr')!
		await page.getByRole('button', { name: shellText.zh.query }).click()
		await page.getByRole('toolbar', { name: text.tools }).waitFor()
		await page.getByText(text.fromNothing).waitFor()
		const map = await mapOf(page)
		const { x, y } = await map.evaluate((live, lngLat) => {
			const { left, top } = live.getContainer().getBoundingClientRect()
			const point = live.project(lngLat)
			return { x: left + point.x, y: top + point.y }
		}, place.anchor!)
		await page.mouse.click(x, y)
		await page.getByRole('button', { name: text.give(place.name.zh) }).waitFor()
		// A circle of 1 km.
		await page
			.locator('dd', { hasText: /约\s*3\.1\s*平方公里/ })
			.first()
			.waitFor()
		const main = page.locator('.total .main')
		const thousand = await main.innerText()
		expect(await accessibilityFaults(page)).toEqual([])

		await page.getByRole('button', { name: '5000', exact: true }).click()
		await page.waitForFunction((before) => document.querySelector('.total .main')?.textContent !== before, thousand)
		await page.getByText(text.ways.nearest, { exact: true }).click()
		await page.getByRole('combobox', { name: text.among }).selectOption('stations')
		await page.getByRole('spinbutton', { name: text.count }).fill('2')
		await page.getByRole('spinbutton', { name: text.count }).press('Enter')
		await main.getByText(text.found(2)).waitFor()

		await page.getByRole('button', { name: shellText.zh.share }).click()
		await page.getByRole('tab', { name: shareText.zh.tabs.export, exact: true }).click()
		await page.getByRole('combobox', { name: exportText.zh.subject }).selectOption('found')
		await page.getByText(exportText.zh.formats.geojson, { exact: true }).click()
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: exportText.zh.make, exact: true }).click(),
		])
		const file = JSON.parse(await readFile(await saved.path(), 'utf8')) as {
			features: { properties: { distanceM: number; layer: string } }[]
		}
		expect(file.features.map(({ properties }) => properties.layer)).toEqual(['stations', 'stations'])
		expect(file.features[0]!.properties.distanceM).toBeLessThanOrEqual(file.features[1]!.properties.distanceM)
	},
)

journey('asks from a point that is set by the keyboard alone, and takes it back', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('q')
	await page.getByText(text.hands.point, { exact: true }).click()
	await page.locator('.map canvas').focus()
	await page.keyboard.press('Space')
	await page.locator('.total .main').waitFor()
	await page.getByRole('button', { name: text.give(`${text.drawn.point} 1`) }).waitFor()
	await page.keyboard.press('Control+z')
	await page.getByText(text.fromNothing).waitFor()
})

journey(
	'keeps the panel that stands until that of the tool has come, so that the map does not move to and fro',
	async ({ address, visit }) => {
		const { page } = await visit({ width: 1440, height: 900 })
		let release = () => {}
		const released = new Promise<void>((resolve) => (release = resolve))
		await page.route(/QueryPanel.*\.js/, async (route) => {
			await released
			await route.continue()
		})
		await page.goto(address)
		await untilReady(page)
		await page.keyboard.press('q')
		await page.getByRole('toolbar', { name: text.tools }).waitFor()
		const panels = page.getByRole('tab', { name: shellText.zh.tabs.figures })
		expect(await panels.isVisible()).toBe(true)
		release()
		await page.getByText(text.fromNothing).waitFor()
		expect(await panels.isVisible()).toBe(false)
	},
)

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Position } from '../../src/contracts/feature.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { landUseText } from '../../src/text/land-use.ts'
import { shareText } from '../../src/text/share.ts'
import { shellText } from '../../src/text/shell.ts'
import { sketchText } from '../../src/text/sketch.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = sketchText.zh
const [A, B, C, D]: Position[] = [
	[106.24, 29.3],
	[106.3, 29.3],
	[106.3, 29.36],
	[106.24, 29.36],
]

async function touch(page: Page, position: Position): Promise<void> {
	const map = await mapOf(page)
	const { x, y } = await map.evaluate((live, lngLat) => {
		const { left, top } = live.getContainer().getBoundingClientRect()
		const point = live.project(lngLat)
		return { x: left + point.x, y: top + point.y }
	}, position)
	await page.mouse.click(x, y)
}

async function openTool(page: Page): Promise<void> {
	await page.getByRole('button', { name: shellText.zh.sketch }).click()
	await page.getByRole('textbox', { name: text.rename }).waitFor()
}

/** Draws the plot A B C D with corners that snap to nothing. */
async function drawPlot(page: Page): Promise<void> {
	await page.getByRole('button', { name: text.snap }).click()
	for (const corner of [A!, B!, C!, D!]) await touch(page, corner)
	await page.getByRole('button', { name: text.finish }).click()
}

/** Hectares of the whole scenario. */
const total = async (page: Page) => Number(await page.locator('.total .main b').innerText())
const tabs = (page: Page) => page.getByRole('group', { name: text.scenarios }).getByRole('button')

journey('sketches a plot, reads what it means, and finds it again after the page is loaded anew', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await openTool(page)
	await page.getByRole('combobox', { name: text.landUse }).selectOption({ label: landUseText.zh.research })
	await drawPlot(page)

	const areaHa = ellipsoid.areaM2({ type: 'Polygon', coordinates: [[A!, B!, C!, D!, A!]] }) / 1e4
	// One pixel is some 50 m on a side of 6 km.
	expect(Math.abs((await total(page)) / areaHa - 1)).toBeLessThan(0.02)
	const balance = page.getByRole('table')
	expect(await balance.getByRole('row').nth(1).innerText()).toContain(landUseText.zh.research)
	expect(await balance.getByRole('row').last().innerText()).toContain('100.0')
	await page.getByText(text.people).waitFor()
	await page.getByText(text.saved).waitFor()
	expect(await accessibilityFaults(page)).toEqual([])

	await page.getByRole('textbox', { name: text.rename }).fill('站前社区')
	await page.getByRole('textbox', { name: text.rename }).press('Enter')
	await tabs(page).getByText('站前社区').waitFor()
	await page.getByText(text.saved).waitFor()
	const before = await total(page)
	await page.reload()
	await untilReady(page)
	await openTool(page)
	await tabs(page).getByText('站前社区').waitFor()
	expect(await total(page)).toBe(before)
})

journey('copies a scenario, gives one up, takes that back, and carries one to another browser as a file', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await openTool(page)
	await drawPlot(page)
	await page.getByRole('button', { name: text.duplicate }).click()
	expect(await tabs(page).count()).toBe(2)
	await page.getByRole('button', { name: text.discard }).click()
	expect(await tabs(page).count()).toBe(1)
	await page.getByRole('button', { name: text.undo }).click()
	expect(await tabs(page).count()).toBe(2)
	const saving = page.waitForEvent('download')
	await page.getByRole('button', { name: text.save }).click()
	const file = await readFile(await (await saving).path())
	await page.getByRole('button', { name: shellText.zh.share }).click()
	await page.getByRole('checkbox', { name: shareText.zh.withScenario }).check({ force: true })
	const link = page.getByRole('textbox', { name: shareText.zh.link })
	await expect.poll(() => link.inputValue()).toContain('#scenario=')

	const linked = await visit({ width: 1440, height: 900 })
	await linked.page.goto(await link.inputValue())
	await linked.page.getByText(text.opened(text.theLink)).waitFor()
	expect(await total(linked.page)).toBe(await total(page))
	expect(linked.page.url()).not.toContain('#')
	await untilReady(linked.page)
	await linked.page.close()

	const other = await visit({ width: 390, height: 844 })
	await other.page.goto(address)
	await untilReady(other.page)
	await other.page.keyboard.press('d')
	await other.page.getByText(text.start).waitFor()
	const chooser = other.page.locator('input[type=file]')
	await chooser.setInputFiles({ name: 'half.scenario.json', mimeType: 'application/json', buffer: file.subarray(0, 300) })
	await other.page.getByText(text.notOpened('half.scenario.json', text.notJson)).waitFor()
	expect(await tabs(other.page).count()).toBe(1)
	await chooser.setInputFiles({ name: 'site.scenario.json', mimeType: 'application/json', buffer: file })
	await other.page.getByText(text.opened('site.scenario.json')).waitFor()
	expect(await total(other.page)).toBe(await total(page))
	expect(await accessibilityFaults(other.page)).toEqual([])
})

journey('says where the browser keeps nothing, and loses nothing that is drawn', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('the disk is full', 'QuotaExceededError')
		}
	})
	await page.goto(address)
	await untilReady(page)
	await openTool(page)
	await drawPlot(page)
	await page.getByText(text.failed('the disk is full')).waitFor()
	expect(await total(page)).toBeGreaterThan(3000)
	const saving = page.waitForEvent('download')
	await page.getByRole('button', { name: text.save }).click()
	expect(await readFile(await (await saving).path(), 'utf8')).toContain('residential')
})

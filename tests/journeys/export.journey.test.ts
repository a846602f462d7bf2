import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { exportText } from '../../src/text/export.ts'
import { shareText } from '../../src/text/share.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = exportText.zh

async function save(page: Page): Promise<{ name: string; content: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: text.make }).click()])
	await page.getByText(text.saved, { exact: true }).waitFor()
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

journey('figures are saved as a workbook, and a layer as GeoJSON, under names that say of which data', async ({ address, visit }) => {
	const { page } = await visit()
	await page.goto(address)
	await untilReady(page)
	const { layers, features, dataVersion } = await atlasOf(page)
	await page.keyboard.press('s')
	await page.getByRole('tab', { name: shareText.zh.tabs.export, exact: true }).click()
	const subject = page.getByRole('combobox', { name: text.subject })
	await subject.waitFor()
	expect(await accessibilityFaults(page, 'dialog[open]')).toEqual([])

	const workbook = await save(page)
	expect(workbook.name).toMatch(new RegExp(`-figures-${dataVersion}\\.xlsx$`))
	// A ZIP begins with these two letters.
	expect(workbook.content.subarray(0, 2).toString()).toBe('PK')

	const stations = layers.find(({ id }) => id === 'stations')!
	await subject.selectOption({ label: text.layer(stations.title.zh) })
	await page.getByText(text.formats.geojson, { exact: true }).click()
	const layer = await save(page)
	expect(layer.name).toMatch(/-stations-.*\.geojson$/)
	const { features: written } = JSON.parse(layer.content.toString()) as { features: { id: string }[] }
	expect(written.map(({ id }) => id).sort()).toEqual(
		features
			.filter((feature) => feature.layer === stations.id)
			.map(({ id }) => id)
			.sort(),
	)
})

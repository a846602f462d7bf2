import { expect } from 'vitest'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { shellText } from '../../src/text/shell.ts'
import { tableText } from '../../src/text/table.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { changeAtlas } from '../browser/change-atlas.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = tableText.zh
const MANY = 10_000

journey(
	'a layer’s table is sorted, filtered and walked along by the keyboard, and leads to the map and back',
	async ({ address, visit }) => {
		const { page } = await visit({ width: 1440, height: 900 })
		await page.goto(address)
		await untilReady(page)
		const { features, layers } = await atlasOf(page)
		const stations = layers.find(({ id }) => id === 'stations')!
		const own = features.filter(({ layer }) => layer === stations.id)
		// What is switched off is taken back as a drawing is.
		const box = page.getByRole('checkbox', { name: layerTreeText.zh.show(stations.title.zh), exact: true })
		await box.click()
		expect(await box.isChecked()).toBe(false)
		await page.keyboard.press('Control+z')
		expect(await box.isChecked()).toBe(true)
		await page.getByRole('button', { name: stations.title.zh, exact: true }).click()
		await page.getByRole('button', { name: text.open(own.length) }).click()
		const grid = page.getByRole('grid', { name: text.title })
		const rows = grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
		await rows.first().waitFor()
		const names = async () => (await rows.all()).map((row) => row.getByRole('gridcell').first().innerText())
		expect((await Promise.all(await names())).length).toBe(own.length)
		expect(await accessibilityFaults(page)).toEqual([])

		const header = grid.getByRole('columnheader').first()
		await header.getByRole('button').click()
		expect(await header.getAttribute('aria-sort')).toBe('ascending')
		const byPinyin = own.map(({ name }) => name.zh).sort(new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true }).compare)
		expect(await Promise.all(await names())).toEqual(byPinyin)

		await grid.focus()
		await page.keyboard.press('Home')
		await page.keyboard.press('ArrowDown')
		await page.keyboard.press('Enter')
		await page.getByRole('article', { name: byPinyin[1]! }).waitFor()
		expect(await grid.getByRole('row', { selected: true }).getByRole('gridcell').first().innerText()).toBe(byPinyin[1])

		// The other language finds it too.
		const word = own[3]!.name.en.split(' ')[0]!
		const having = own.filter(({ name }) => name.en.includes(word))
		await page.getByRole('searchbox', { name: text.search }).fill(word)
		await page.getByText(text.count(having.length, own.length), { exact: true }).waitFor()
		expect((await Promise.all(await names())).toSorted()).toEqual(having.map(({ name }) => name.zh).toSorted())
		await page.getByRole('button', { name: text.close }).click()
		await grid.waitFor({ state: 'detached' })
		await page.getByRole('tab', { name: shellText.zh.tabs.inspector }).waitFor()
	},
)

journey('of ten thousand rows only those that are seen stand in the page, and the last is one key away', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await changeAtlas(page, (atlas) => {
		const [first] = atlas.features.filter(({ layer }) => layer === 'campus')
		const more = Array.from({ length: MANY - 1 }, (_, index) => {
			const id = `more-${String(index)}`
			return { ...first!, id, ref: `campus/${id}`, name: { zh: `校区 ${String(index)}`, en: `Campus ${String(index)}` } }
		})
		return { ...atlas, features: [...atlas.features, ...more] }
	})
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('a')
	await page.getByRole('combobox', { name: text.layer }).selectOption('campus')
	await page.getByText(text.count(MANY, MANY), { exact: true }).waitFor()
	const rows = page.getByRole('grid').locator('[role=row]')
	expect(await rows.count()).toBeLessThan(60)
	await page.getByRole('grid').focus()
	await page.keyboard.press('End')
	await page.getByRole('gridcell', { name: `校区 ${String(MANY - 2)}`, exact: true }).waitFor()
	expect(await rows.count()).toBeLessThan(60)
	await page.getByRole('searchbox', { name: text.search }).fill('campus 42')
	// Of four digits two neighbours are 42 in 3 · 100 ways, and 4242 is two of them.
	await page.getByText(text.count(299, MANY), { exact: true }).waitFor()
})

import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { deckText } from '../../src/text/deck.ts'
import { documentText } from '../../src/text/document.ts'
import { freshnessText } from '../../src/text/freshness.ts'
import { shareText } from '../../src/text/share.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const [deck, fresh, report] = [deckText.zh, freshnessText.zh, documentText.zh]
const SLIDE = 'ppt/slides/slide1.xml'
const NOTES = 'ppt/notesSlides/notesSlide1.xml'

async function openTab(page: Page, address: string, tab: keyof typeof shareText.zh.tabs): Promise<void> {
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('s')
	await page.getByRole('tab', { name: shareText.zh.tabs[tab], exact: true }).click()
}

async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 120_000 }),
		page.getByRole('button', { name: button, exact: true }).click(),
	])
	return readFile(await download.path())
}

/** Puts a file into the check, as the button does. */
const give = (page: Page, name: string, file: Uint8Array) =>
	page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) })

/** A file with one of its parts changed. */
const withPart = (file: Uint8Array, path: string, change: (text: string) => string) => {
	const parts = unzipSync(file)
	const old = strFromU8(parts[path]!)
	const text = change(old)
	expect(text, path).not.toBe(old)
	return zipSync({ ...parts, [path]: strToU8(text) })
}

/** A part as the browser writes it, with every text, value and alternative text taken out of it. */
const bare = (page: Page, text: string) =>
	page.evaluate((source) => {
		const part = new DOMParser().parseFromString(source, 'application/xml')
		for (const element of part.querySelectorAll('*')) {
			if (['t', 'v'].includes(element.localName)) element.textContent = ''
			if (element.hasAttribute('descr')) element.setAttribute('descr', '')
		}
		return new XMLSerializer().serializeToString(part.documentElement)
	}, text)

/** Tells which parts of a file are no XML. */
const brokenParts = (page: Page, parts: Record<string, Uint8Array>) =>
	page.evaluate(
		(texts) =>
			texts.flatMap(([name, text]) =>
				new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') ? [name] : [],
			),
		Object.entries(parts).flatMap(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)] as const] : [])),
	)

describe('an old deck', () => {
	journey('is held against the present figures, number by number, and written anew with its layout kept', async ({ address, visit }) => {
		const { page } = await visit()
		await openTab(page, address, 'deck')
		const { dataVersion } = await atlasOf(page)
		await page.getByRole('combobox', { name: deck.theme }).selectOption('targets')
		const made = await saved(page, deck.make)
		expect(await brokenParts(page, unzipSync(made))).toEqual([])
		await give(page, 'new.pptx', made)
		await page.getByText(fresh.current('new.pptx')).waitFor()

		// Last year's deck: two rows have changed places, one of them has an older number and somebody's own words, and a target had come less far.
		const [first, second] = [...strFromU8(unzipSync(made)[SLIDE]!).matchAll(/<a:tr .*?<\/a:tr>/gs)].slice(1).map(([row]) => row) as [
			string,
			string,
		]
		const older = first.replace('约 1.4 倍', '约 1.3 倍').replace(/(<a:t>)[^<]*/, '$1&lt;img src=x onerror=alert(1)&gt;')
		expect(older).toContain('1.3 倍')
		const book = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'
		let old = withPart(made, SLIDE, (slide) => slide.replace(second, '').replace(first, () => second + older))
		old = withPart(old, 'ppt/charts/chart1.xml', (chart) => chart.replace('<c:v>70</c:v>', '<c:v>64</c:v>'))
		old = withPart(old, NOTES, (notes) => notes.replace(dataVersion, '0a0a0a0a0a0a'))
		const sheet = withPart(unzipSync(old)[book]!, 'xl/worksheets/sheet1.xml', (cells) => cells.replace('<v>70</v>', '<v>64</v>'))
		old = zipSync({ ...unzipSync(old), [book]: sheet })

		await give(page, 'last-year.pptx', old)
		await page.getByText(fresh.found('last-year.pptx', 2)).waitFor()
		const rows = page.getByRole('region', { name: fresh.found('last-year.pptx', 2) }).locator('tbody tr')
		expect(await rows.nth(0).locator('td, th').allInnerTexts()).toEqual([
			'1',
			'<img src=x onerror=alert(1)>',
			'约 1.3 倍',
			'约 1.4 倍',
			expect.stringContaining('目标 2025'),
		])
		expect(await rows.nth(1).innerText()).toMatch(/64 %.*70 %/s)
		expect(await accessibilityFaults(page)).toEqual([])
		const corrected = unzipSync(await saved(page, fresh.save))
		const before = unzipSync(old)
		expect(Object.keys(corrected)).toEqual(Object.keys(before))
		const differing = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(corrected[name]!))
		expect(differing.toSorted()).toEqual(['ppt/charts/chart1.xml', book, NOTES, SLIDE].toSorted())
		for (const name of differing.filter((part) => part !== book))
			expect(await bare(page, strFromU8(corrected[name]!)), name).toBe(await bare(page, strFromU8(before[name]!)))
		const slide = strFromU8(corrected[SLIDE]!)
		expect(slide).toContain('约 1.4 倍')
		expect(slide).not.toContain('1.3 倍')
		expect(slide).toContain('&lt;img src=x onerror=alert(1)&gt;')
		expect(strFromU8(unzipSync(corrected[book]!)['xl/worksheets/sheet1.xml']!)).toContain('<v>70</v>')
		const notes = strFromU8(corrected[NOTES]!)
		expect(notes).toContain(`${deck.dataVersion}：${dataVersion}`)
		expect(notes).toContain(`${deck.mapOfVersion}0a0a0a0a0a0a`)
		await give(page, 'corrected.pptx', zipSync(corrected))
		await page.getByText(fresh.current('corrected.pptx')).waitFor()
	})

	journey('is refused politely where it was not made here', async ({ address, visit }) => {
		const { page } = await visit()
		await openTab(page, address, 'deck')
		const made = await saved(page, deck.make)
		const refused = async (name: string, file: Uint8Array, cause: keyof typeof fresh.refusals) => {
			await give(page, name, file)
			await page.getByText(fresh.refusals[cause](name, file.length)).waitFor()
		}
		await refused('letter.pptx', strToU8('a letter'), 'not-zip')
		await refused('half.pptx', made.subarray(0, made.length / 2), 'truncated')
		await refused('zip.pptx', zipSync({ 'a.txt': strToU8('a') }), 'not-pptx')
		await refused(
			'theirs.pptx',
			withPart(made, SLIDE, (slide) => slide.replaceAll('name="atlas ', 'name="Table ')),
			'not-ours',
		)
		await refused(
			'other.pptx',
			withPart(made, SLIDE, (slide) => slide.replaceAll('name="atlas ', 'name="atlas not-')),
			'other-zone',
		)
		const entity = '<!DOCTYPE x [<!ENTITY e "e">]>'
		await refused(
			'entity.pptx',
			withPart(made, SLIDE, (slide) => slide.replace(/(<p:sld )/, `${entity}$1`)),
			'damaged',
		)
		await refused('bomb.pptx', zipSync({ 'ppt/presentation.xml': new Uint8Array(201_000_000) }), 'too-large')
		const unknown = withPart(made, SLIDE, (slide) => slide.replace(/(name="atlas \S+ zh )figure:\S+?(?=[ "])/, '$1figure:__proto__'))
		await give(page, 'unknown.pptx', unknown)
		await page.getByText(fresh.unread(1)).waitFor()
		await page.getByText(fresh.rest('unknown.pptx')).waitFor()
	})

	journey('can be given by dragging and by keyboard', async ({ address, visit }) => {
		const { page } = await visit()
		// The window for files is caught from now on: asked for with the press itself, the browser may open it before it has heard of that.
		page.on('filechooser', () => undefined)
		await openTab(page, address, 'deck')
		const made = await saved(page, deck.make)
		const dropped = await page.evaluateHandle((base64) => {
			const data = new DataTransfer()
			data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'dragged.pptx'))
			return data
		}, made.toString('base64'))
		await page.getByText(fresh.drop).dispatchEvent('drop', { dataTransfer: dropped })
		await page.getByText(fresh.current('dragged.pptx')).waitFor()
		await page.getByRole('button', { name: fresh.choose }).focus()
		const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
		await chooser.setFiles({ name: 'chosen.pptx', mimeType: 'application/octet-stream', buffer: made })
		await page.getByText(fresh.current('chosen.pptx')).waitFor()
	})
})

journey('a document for reports is saved as a Word file with the map as it stands', async ({ address, visit }) => {
	const { page } = await visit()
	await openTab(page, `${address}?theme=gallery`, 'document')
	expect(await accessibilityFaults(page)).toEqual([])
	const parts = unzipSync(await saved(page, report.make))
	await page.getByText(report.made).waitFor()
	expect(await brokenParts(page, parts)).toEqual([])
	const text = strFromU8(parts['word/document.xml']!)
	const { dataVersion, zone } = await atlasOf(page)
	for (const said of [zone.name.zh, dataVersion, zone.approvalNotice.zh, report.openMap]) expect(text).toContain(said)
	const [map] = Object.entries(parts).filter(([name, bytes]) => name.startsWith('word/media/') && bytes.length > 100_000)
	const picture = Buffer.from(map![1])
	// 166 × 104 mm at 4.5 × 2.7 pixels a millimetre.
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2017, 1264])
})

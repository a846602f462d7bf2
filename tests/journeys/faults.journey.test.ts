import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { errorText } from '../../src/text/errors.ts'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { withoutWebgl2 } from '../browser/without-webgl2.ts'
import { accessibilityFaults, journey } from './journey.ts'

/** Two of the ways in which a server fails to hand out a file, as a browser sees them; all of them are tested where files are read. */
const FAULTS = {
	'answers with a web page': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
	'answers 500': { status: 500, body: '' },
} as const

/** What the page itself said of a fault, without the browser's own lines about answers that are not 200. */
const ownWords = (lines: string[]) => lines.filter((line) => line.startsWith('console') && !line.includes('Failed to load resource'))

/** Figures, facts and the plan in words can be read. */
async function panelsWork(page: Page): Promise<void> {
	const { facts, figures } = await atlasOf(page)
	const shown = async (tab: string, text: string) => {
		await page.getByRole('tab', { name: tab }).click()
		await page.getByRole('tabpanel').getByText(text).first().waitFor()
	}
	await shown(shellText.zh.tabs.figures, figures[0]!.title.zh)
	await shown(shellText.zh.tabs.facts, facts[0]!.title.zh)
	await page.getByRole('tab', { name: shellText.zh.tabs.words }).click()
	await page.getByRole('tabpanel').locator('p').first().waitFor()
}

describe('without the built zone', () => {
	journey.for(Object.entries(FAULTS))(
		'the page says so in both languages and opens on retry: atlas.json %s',
		async ([, answer], { address, visit }) => {
			const { page, problems } = await visit()
			await page.route('**/atlas/atlas.json', (route) => route.fulfill(answer))
			await page.goto(address)
			for (const language of ['zh', 'en'] as const) await page.getByText(errorText[language].atlasTitle).waitFor()
			expect(await accessibilityFaults(page)).toEqual([])
			expect(ownWords(problems.take())).toHaveLength(1)

			await page.unroute('**/atlas/atlas.json')
			await page.getByRole('button', { name: new RegExp(errorText.zh.retry) }).click()
			await untilReady(page)
		},
	)
})

describe('without the archive of layers', () => {
	journey.for(Object.entries(FAULTS))(
		'the panels work, and the map comes back on retry: the archive %s',
		async ([, answer], { address, visit }) => {
			const { page, problems } = await visit()
			await page.route('**/*.pmtiles', (route) => route.fulfill(answer))
			await page.goto(address)
			await page.getByRole('alert').getByText(errorText.zh.mapTitle).waitFor()
			expect(await accessibilityFaults(page, '[role=alert]')).toEqual([])
			await panelsWork(page)
			expect(ownWords(problems.take())).toHaveLength(1)

			await page.unroute('**/*.pmtiles')
			await page.getByRole('button', { name: errorText.zh.retry, exact: true }).click()
			await untilReady(page)
		},
	)
})

describe('without WebGL 2', () => {
	journey('the plan stands as a still picture, and figures, facts and words work', async ({ address, visit }) => {
		const { page, problems } = await visit()
		await withoutWebgl2(page)
		await page.goto(address)
		await page.getByRole('alert').getByText(errorText.zh.mapCauses['no-webgl']).waitFor()
		await panelsWork(page)
		expect(ownWords(problems.take())).toHaveLength(1)
	})
})

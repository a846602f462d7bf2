import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { AtlasFile } from '../../src/contracts/atlas.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { silence } from '../browser/silence.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

const SAID = ['江津在最南面。', '五个区是伙伴。']
const CAPTIONS = `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Guide>${SAID[0]}\n\n00:02.000 --> 00:04.000\n${SAID[1]}\n`
const text = kioskText.zh

/** The built zone, whose very first step has a recording of four seconds. */
async function narrate(page: Page): Promise<void> {
	await page.route('**/atlas/atlas.json', async (route) => {
		const answer = await route.fetch()
		const atlas = (await answer.json()) as AtlasFile
		atlas.stories[0]!.steps[0]!.narration = { zh: { audio: 'stories/first.wav', captions: 'stories/first.vtt' } }
		await route.fulfill({ response: answer, json: atlas })
	})
	const recording = silence(4)
	await page.route('**/stories/first.wav', (route) => {
		// As the server of the atlas does: a recording can be entered anywhere.
		const from = Number(/bytes=(\d+)-/.exec(route.request().headers()['range'] ?? '')?.[1] ?? 0)
		const range = `bytes ${from}-${recording.length - 1}/${recording.length}`
		return route.fulfill({ status: 206, body: recording.subarray(from), contentType: 'audio/wav', headers: { 'content-range': range } })
	})
	await page.route('**/stories/first.vtt', (route) => route.fulfill({ body: CAPTIONS, contentType: 'text/vtt; charset=utf-8' }))
}

describe('a narrated story', () => {
	journey('is written along word for word, and goes on when its recording has been heard', async ({ address, visit }) => {
		const { page } = await visit({ width: 1366, height: 768 })
		await narrate(page)
		await page.goto(`${address}kiosk.html`)
		await untilReady(page)
		const [story] = (await atlasOf(page)).stories
		await page.mouse.click(1300, 40)
		await page.getByRole('button', { name: text.stories }).click()
		await page.getByRole('button', { name: story!.title.zh }).click()
		for (const said of SAID) await page.getByText(said, { exact: true }).waitFor()
		const begun = await page.evaluate(() => document.querySelector('audio')!.currentTime)
		expect(begun).toBeGreaterThan(1.5)
		const next = page.getByRole('heading', { name: story!.steps[1]!.title.zh, exact: true })
		await next.waitFor()
		// Without a recording the sentence of the step stands alone.
		await page.getByText(story!.steps[1]!.sentence.zh, { exact: true }).waitFor()
		expect(await page.locator('audio').count()).toBe(0)
	})
})

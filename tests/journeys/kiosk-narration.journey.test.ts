import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { StoryStep } from '../../src/contracts/story.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { staffText } from '../../src/text/staff.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { changeAtlas } from '../browser/change-atlas.ts'
import { silence } from '../browser/silence.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'
import { openCorner, openKiosk, pin } from './staff-corner.ts'

const SAID = ['江津在最南面。', '五个区是伙伴。']
const CAPTIONS = `WEBVTT\n\n00:00.000 --> 00:02.000\n<v Guide>${SAID[0]}\n\n00:02.000 --> 00:04.000\n${SAID[1]}\n`
const text = kioskText.zh
const staff = staffText.zh

/** The built zone with another first step. */
const changeFirstStep = (page: Page, changes: Partial<StoryStep>) =>
	changeAtlas(page, ({ stories: [story, ...stories], ...rest }) => {
		const [step, ...steps] = story!.steps
		return { ...rest, stories: [{ ...story!, steps: [{ ...step!, ...changes }, ...steps] }, ...stories] }
	})

/** The built zone, whose very first step has a recording. */
async function narrate(page: Page, lengthS: number): Promise<void> {
	await changeFirstStep(page, { narration: { zh: { audio: 'stories/first.wav', captions: 'stories/first.vtt' } } })
	const recording = silence(lengthS)
	await page.route('**/stories/first.wav', (route) => {
		// As the server of the atlas does: a recording can be entered anywhere.
		const from = Number(/bytes=(\d+)-/.exec(route.request().headers()['range'] ?? '')?.[1] ?? 0)
		const range = `bytes ${from}-${recording.length - 1}/${recording.length}`
		return route.fulfill({ status: 206, body: recording.subarray(from), contentType: 'audio/wav', headers: { 'content-range': range } })
	})
	await page.route('**/stories/first.vtt', (route) => route.fulfill({ body: CAPTIONS, contentType: 'text/vtt; charset=utf-8' }))
}

/** A browser with one voice, which reads nothing aloud and keeps what it was given. */
async function giveVoice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const heard: SpeechSynthesisUtterance[] = []
		const voice = { lang: 'zh-CN', localService: true, name: 'Xiaoyu' }
		const acts = {
			getVoices: () => [voice],
			speak: (said: SpeechSynthesisUtterance) => heard.push(said),
			cancel() {},
		}
		Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), acts) })
		globalThis.SpeechSynthesisUtterance = class {
			constructor(readonly text: string) {}
		} as unknown as typeof SpeechSynthesisUtterance
		Object.assign(globalThis, { heard })
	})
}
type Heard = typeof globalThis & { heard: SpeechSynthesisUtterance[] }
const heard = (page: Page) => page.evaluate(() => (globalThis as Heard).heard.map(({ text: said, volume }) => [said, volume]))

async function tellFirst(page: Page) {
	const [story] = (await atlasOf(page)).stories
	await page.mouse.click(650, 100)
	await page.getByRole('button', { name: text.stories }).click()
	await page.getByRole('button', { name: story!.title.zh }).click()
	await page.getByRole('heading', { name: story!.steps[0]!.title.zh, exact: true }).waitFor()
	return story!.steps[0]!
}

describe('how loud it is', () => {
	journey('is set in the staff corner, heard at once, and kept', async ({ address, visit }) => {
		const { page } = await visit({ width: 960, height: 540 })
		await narrate(page, 120)
		await openKiosk(page, address, { pin })
		const loudness = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => [audio.volume, audio.muted])
		await tellFirst(page)
		expect(await loudness()).toEqual([1, false])
		const dialog = await openCorner(page)
		await dialog.getByLabel(staff.volume).fill('30')
		expect(await loudness()).toEqual([0.3, false])
		await dialog.getByRole('button', { name: staff.mute }).click()
		expect(await loudness()).toEqual([0.3, true])
		await page.reload()
		await untilReady(page)
		await tellFirst(page)
		expect(await loudness()).toEqual([0.3, true])
		// To turn the sound up is to want it heard.
		await (await openCorner(page)).getByLabel(staff.volume).fill('50')
		expect(await loudness()).toEqual([0.5, false])
	})

	journey('holds for the voice that reads where nothing is recorded; it reads on from where it was', async ({ address, visit }) => {
		const { page } = await visit({ width: 960, height: 540 })
		await giveVoice(page)
		await changeFirstStep(page, { durationS: 120 })
		await openKiosk(page, address, { pin })
		const { sentence } = await tellFirst(page)
		const inCorner = async (set: (dialog: Locator) => Promise<void>) => {
			const dialog = await openCorner(page)
			await set(dialog)
			await dialog.getByRole('button', { name: staff.close }).click()
			await page.getByRole('button', { name: text.goOn }).click()
		}
		await inCorner(async (dialog) => {
			await dialog.getByText(staff.voices('Xiaoyu')).waitFor()
			await dialog.getByRole('button', { name: staff.readAloud }).click()
			expect(await heard(page)).toEqual([])
		})
		await expect.poll(() => heard(page)).toEqual([[sentence.zh, 1]])
		await page.evaluate(() => {
			const [said] = (globalThis as Heard).heard
			said!.onboundary!({ charIndex: 5 } as SpeechSynthesisEvent)
		})
		await inCorner((dialog) => dialog.getByLabel(staff.volume).fill('40'))
		const both = [
			[sentence.zh, 1],
			[sentence.zh.slice(5), 0.4],
		]
		await expect.poll(() => heard(page)).toEqual(both)
		await page.evaluate(() => {
			const said = (globalThis as Heard).heard.at(-1)!
			said.onend!({} as SpeechSynthesisEvent)
		})
		await inCorner((dialog) => dialog.getByLabel(staff.volume).fill('60'))
		await page.getByRole('button', { name: text.pause }).waitFor()
		expect(await heard(page)).toEqual(both)
	})
})

describe('a narrated story', () => {
	journey('is written along word for word, and goes on when its recording has been heard', async ({ address, visit }) => {
		const { page } = await visit({ width: 1366, height: 768 })
		await narrate(page, 4)
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

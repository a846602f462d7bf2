import type { Page } from 'playwright-core'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { buildApplication } from '../browser/build-application.ts'
import { TouchScreen } from '../browser/touch-screen.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'

const BUDGET = { framesPerSecond: 30, feedbackMs: 100 }
const SCREEN = { width: 1280, height: 720, isHall: true }
/** How long frames are counted: at least one change of the view and the slow drift about it are in it. */
const COUNTED_S = 12

/** The hall's face without a graphics card: how smoothly it attracts, and how soon it answers a touch. The medians of the rounds count. */
export async function kiosk(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	const served = await serveFolder(folder, 0)
	const samples: { framesPerSecond: number; feedbackMs: number }[] = []
	try {
		for (let round = 0; round < rounds; round++)
			samples.push(
				await opened(
					`${served.address}kiosk.html`,
					async (page) => ({ framesPerSecond: await countFrames(page), feedbackMs: await touchOnce(page, round / rounds) }),
					SCREEN,
				),
			)
	} finally {
		await served.close()
		remove()
	}
	return judged(samples)
}

function judged(samples: readonly { framesPerSecond: number; feedbackMs: number }[]): boolean {
	console.table(samples.map(rounded))
	const framesPerSecond = median(samples.map((sample) => sample.framesPerSecond))
	const feedbackMs = median(samples.map((sample) => sample.feedbackMs))
	const kept = {
		[`attract ≥ ${BUDGET.framesPerSecond} frames a second: ${framesPerSecond.toFixed(1)}`]: framesPerSecond >= BUDGET.framesPerSecond,
		[`touch to feedback ≤ ${BUDGET.feedbackMs} ms: ${feedbackMs.toFixed(0)}`]: feedbackMs <= BUDGET.feedbackMs,
	}
	for (const [line, isKept] of Object.entries(kept)) console.log(`${isKept ? 'kept' : 'OVER'}  ${line}`)
	return Object.values(kept).every(Boolean)
}

/**
 * Frames that the browser puts on the screen in a second while the map attracts, by the compositor's own record. The picture of the map is moved by the
 * compositor, so each of them shows it where it is then.
 */
async function countFrames(page: Page): Promise<number> {
	const isDrifting = await page
		.locator('[data-map-state]')
		.evaluate((map) => map.getAnimations().some(({ playState }) => playState === 'running'))
	if (!isDrifting) throw new Error('The map does not move while it attracts.')
	const browser = page.context().browser()
	if (!browser) throw new Error('The page has no browser.')
	const session = await browser.newBrowserCDPSession()
	let frames = 0
	session.on('Tracing.dataCollected', ({ value }) => {
		frames += value.filter((event) => 'name' in event && event['name'] === 'Display::DrawAndSwap').length
	})
	await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['viz'] } })
	await pause(page, COUNTED_S)
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
	await session.send('Tracing.end')
	await complete
	await session.detach()
	return frames / COUNTED_S
}

/**
 * Milliseconds from a finger on the attracting screen to the frame that answers it, when that is on the screen: the browser's own measure of how soon a
 * page responds, given in steps of eight. `part` says where between two changes of the view the finger comes down, from 0 to 1: just after one, the map is
 * still being drawn.
 */
async function touchOnce(page: Page, part: number): Promise<number> {
	const map = page.locator('[data-map-state]')
	const { attractStepS } = (await atlasOf(page)).zone.kiosk
	const sinceChangeS = await map.evaluate((element) => Number(element.getAnimations()[0]?.currentTime) / 1000)
	await pause(page, (part * attractStepS - sinceChangeS + attractStepS) % attractStepS)
	const hand = await TouchScreen.of(page)
	await hand.tap([900, 300])
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries()[0]?.duration ?? NaN)).observe({ type: 'first-input', buffered: true })
			}),
	)
}

const pause = (page: Page, seconds: number) => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), seconds * 1000)

const rounded = ({ framesPerSecond, feedbackMs }: { framesPerSecond: number; feedbackMs: number }) => ({
	'attract, frames a second': framesPerSecond.toFixed(1),
	'touch to feedback, ms': Math.round(feedbackMs),
})

import type { Page } from 'playwright-core'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from '../browser/build-application.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'

const BUDGET = { framesPerSecond: 30, feedbackMs: 100 }
const SCREEN = { width: 1280, height: 720, isMoving: true }
/** How long frames are counted: a flight between two steps and the slow drift after it are both in it. */
const COUNTED_MS = 12_000

/** The hall's face without a graphics card: how smoothly it attracts, and how soon it answers a touch. The medians of the rounds count. */
export async function kiosk(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	const served = await serveFolder(folder, 0)
	try {
		return await opened(`${served.address}kiosk.html`, (page) => measure(page, rounds), SCREEN)
	} finally {
		await served.close()
		remove()
	}
}

async function measure(page: Page, rounds: number): Promise<boolean> {
	const samples: { framesPerSecond: number; feedbackMs: number }[] = []
	for (let round = 0; round < rounds; round++) {
		if (round > 0) await page.reload()
		await untilReady(page)
		samples.push({ framesPerSecond: await countFrames(page), feedbackMs: await touchOnce(page) })
	}
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

/** Frames that the map draws in a second while it attracts. */
async function countFrames(page: Page): Promise<number> {
	const map = await mapOf(page)
	return map.evaluate(
		(live, countedMs) =>
			new Promise<number>((resolve) => {
				let frames = 0
				const count = () => (frames += 1)
				const begun = performance.now()
				live.on('render', count)
				setTimeout(() => {
					live.off('render', count)
					resolve((frames * 1000) / (performance.now() - begun))
				}, countedMs)
			}),
		COUNTED_MS,
	)
}

/** Milliseconds from a finger on the attracting screen, as the system stamps it, to the end of the first frame that answers it. */
async function touchOnce(page: Page): Promise<number> {
	const feedback = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let touchedAt = 0
				addEventListener('pointerdown', ({ timeStamp }) => (touchedAt = timeStamp), { capture: true, once: true })
				const scene = document.querySelector('[data-phase]')
				if (!scene) throw new Error('The page has no phase.')
				const observer = new MutationObserver(() => {
					observer.disconnect()
					// What a frame has drawn is seen when the task after it begins.
					requestAnimationFrame(() => {
						const { port1, port2 } = new MessageChannel()
						port1.onmessage = () => resolve(performance.now() - touchedAt)
						port2.postMessage(null)
					})
				})
				observer.observe(scene, { attributeFilter: ['data-phase'] })
			}),
	)
	// After the page has begun to listen, which it does within the call before.
	await page.mouse.move(900, 300)
	await page.mouse.down()
	await page.mouse.up()
	return feedback
}

const rounded = ({ framesPerSecond, feedbackMs }: { framesPerSecond: number; feedbackMs: number }) => ({
	'attract, frames a second': framesPerSecond.toFixed(1),
	'touch to feedback, ms': Math.round(feedbackMs),
})

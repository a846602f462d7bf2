import { isDeepStrictEqual } from 'node:util'
import type { Browser } from 'playwright-core'
import { openStopped } from '../browser/open-stopped.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { TouchScreen } from '../browser/touch-screen.ts'
import { kioskState } from './kiosk-state.ts'
import { readings, type Readings } from './readings.ts'
import { seededRandom } from './seeded-random.ts'
import { untilAlone } from './until-alone.ts'
import { visitFor } from './visitor.ts'

const JOURNEY_S = 80
/** A sixteenth of the picture of a small screen: without a graphics card every map frame is drawn by the processor. */
const SCREEN = { width: 640, height: 360 }
/** Journeys by which everything has been opened once and what is kept for the next time is kept. */
export const WARM_UP = 5

/** What was found after one visitor had gone. */
export interface Left extends Readings {
	/** Fields that differ from a fresh start: what they are and should be. */
	readonly differences: readonly string[]
	readonly problems: readonly string[]
	/** Until the screen stood at its start again. */
	readonly leftAfterS: number
}

/** Sends visitors to one page, one after the other, and says after each what they have left behind. */
export async function soak(browser: Browser, address: string, { journeys, seed }: { journeys: number; seed: number }): Promise<Left[]> {
	const context = await browser.newContext({
		viewport: SCREEN,
		deviceScaleFactor: 0.5,
		locale: 'zh-CN',
		reducedMotion: 'no-preference',
		hasTouch: true,
	})
	const page = await context.newPage()
	const problems = new PageProblems(page, new URL(address).origin)
	await page.addInitScript('globalThis.__name = (named) => named')
	await openStopped(page, `${address}kiosk.html`)
	await untilAlone(page)
	const hand = await TouchScreen.of(page)
	const session = await context.newCDPSession(page)
	await session.send('Performance.enable')
	const fresh = await kioskState(page)
	const random = seededRandom(seed)
	const left: Left[] = []
	for (let journey = 0; journey < journeys; journey++) {
		const isLeaning = await visitFor(JOURNEY_S, { page, hand, random })
		const leftAfterS = await untilAlone(page)
		// What leant on the glass is taken away only when it has been given up.
		if (isLeaning) await hand.lift()
		const differences = differencesBetween(fresh, await kioskState(page))
		left.push({ ...(await readings(session)), differences, problems: problems.take(), leftAfterS })
		console.log(lineOf(journey, left.at(-1)))
	}
	await context.close()
	return left
}

function differencesBetween(fresh: Record<string, unknown>, found: Record<string, unknown>): string[] {
	return Object.keys(fresh).flatMap((field) => {
		const [wanted, is] = [fresh[field], found[field]]
		if (isDeepStrictEqual(wanted, is)) return []
		if (!Array.isArray(wanted) || !Array.isArray(is)) return [`${field}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`]
		const without = (list: unknown[], other: unknown[]) => list.filter((one) => !other.some((another) => isDeepStrictEqual(one, another)))
		return [`${field}: ${JSON.stringify(without(is, wanted))} instead of ${JSON.stringify(without(wanted, is))}`]
	})
}

function lineOf(journey: number, left: Left | undefined): string {
	if (!left) return ''
	const { listeners, nodes, heapBytes, differences, problems, leftAfterS } = left
	const numbers = `${String(listeners)} listeners, ${String(nodes)} nodes, ${(heapBytes / 1e6).toFixed(2)} MB, left after ${String(leftAfterS)} s`
	return [`${String(journey + 1)}: ${numbers}`, ...differences, ...problems].join('\n    ')
}

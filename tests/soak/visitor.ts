import type { Page } from 'playwright-core'
import type { Finger, TouchScreen } from '../browser/touch-screen.ts'
import { passTime } from '../browser/pass-time.ts'

/** Seconds of the page's clock from one deed of a visitor to the next. */
const PAUSE_S = 2

/** Where a visitor stands, and what chance they follow. */
export interface Visited {
	readonly page: Page
	readonly hand: TouchScreen
	readonly random: () => number
}

/**
 * Looks about for so long by the page's clock, as chance has it, and goes away in whatever state that leaves the screen.
 *
 * Says whether a finger stays on the glass.
 */
export async function visitFor(seconds: number, visited: Visited): Promise<boolean> {
	await visited.hand.tap(anywhere(visited))
	for (let passedS = 0; passedS < seconds; passedS += PAUSE_S) {
		await doSomething(visited)
		await passTime(visited.page, PAUSE_S)
	}
	// Now and then a finger stays, as a bag leant on the glass does.
	const isLeaning = visited.random() < 0.1
	if (isLeaning) await visited.hand.down([anywhere(visited)])
	return isLeaning
}

async function doSomething(visited: Visited): Promise<void> {
	const chance = visited.random()
	if (chance < 0.45) await tapButton(visited)
	else if (chance < 0.7) await visited.hand.tap(anywhere(visited))
	else if (chance < 0.85) await drag(visited)
	else if (chance < 0.95) await pinch(visited)
	else await visited.page.keyboard.press(visited.random() < 0.5 ? 'PageDown' : 'Escape')
}

const size = ({ page }: Visited) => page.viewportSize() ?? { width: 0, height: 0 }

function anywhere(visited: Visited): Finger {
	const { width, height } = size(visited)
	return [Math.round(visited.random() * (width - 1)), Math.round(visited.random() * (height - 1))]
}

/** Taps one of the buttons that are there: a story, a language, a layer, a size. */
async function tapButton(visited: Visited): Promise<void> {
	const centres = await visited.page.evaluate(() =>
		[...document.querySelectorAll('button')].map((button) => {
			const { left, top, width, height } = button.getBoundingClientRect()
			return [Math.round(left + width / 2), Math.round(top + height / 2)] as const
		}),
	)
	await visited.hand.tap(centres[Math.floor(visited.random() * centres.length)] ?? anywhere(visited))
}

async function drag(visited: Visited): Promise<void> {
	const [from, to] = [anywhere(visited), anywhere(visited)]
	await visited.hand.down([from])
	for (const part of [0.25, 0.5, 0.75, 1])
		await visited.hand.move([[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]])
	await visited.hand.lift()
}

async function pinch(visited: Visited): Promise<void> {
	const [x, y] = anywhere(visited)
	const fingers = (apart: number): Finger[] => [
		[Math.max(0, x - apart), y],
		[x + apart, y],
	]
	const [near, far] = visited.random() < 0.5 ? [20, 120] : [120, 20]
	await visited.hand.down(fingers(near))
	await visited.hand.move(fingers((near + far) / 2))
	await visited.hand.move(fingers(far))
	await visited.hand.lift()
}

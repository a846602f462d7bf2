import type { Page } from 'playwright-core'
import type { Bounds } from '../../src/contracts/zone.ts'
import { mapOf } from './map-of.ts'
import { passTime } from './pass-time.ts'

/** Half a pixel of rounding, on either side. */
const TOLERANCE_PX = 1
/** The words are set, then measured, then the map is told, which then goes there: each in half a second of the page's clock. */
const LEAST_TURNS = 3
const MOST_TURNS = 20

/** The part of the window that the words of a told step, their buttons and the column of a wall leave to the map, in CSS pixels of the page. */
async function freePart(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
	return page.evaluate(() => {
		const [words, buttons, column] = ['.kiosk-scene section', '.kiosk-scene nav', '.kiosk-scene aside'].map((selector) =>
			document.querySelector(selector)?.getBoundingClientRect(),
		)
		if (!words || !buttons) throw new Error('No step is told.')
		// Words as wide as the window stand under the map, others beside it.
		const isUnder = words.width >= innerWidth
		return {
			left: isUnder ? 0 : words.right,
			top: 0,
			right: column?.left ?? innerWidth,
			bottom: Math.min(buttons.top, isUnder ? words.top : innerHeight),
		}
	})
}

/** Lets the stopped clock of the page go on until the map knows what is free of it by now, and stands. */
async function untilFramed(page: Page): Promise<void> {
	const map = await mapOf(page)
	const words = await page.locator('.kiosk-scene section').elementHandle()
	for (let turn = 1; turn <= MOST_TURNS; turn++) {
		// What has changed its size says so only when the browser has shown it, by its own clock.
		await words.waitForElementState('stable')
		await passTime(page, 0.5)
		const free = await freePart(page)
		const isFramed = await map.evaluate((live, { left, right, bottom }) => {
			const { width } = live.getContainer().getBoundingClientRect()
			const factor = width / live.getContainer().offsetWidth
			const padding = live.getPadding()
			const wanted = { left, right: innerWidth - right, bottom: innerHeight - bottom }
			const isTold = (['left', 'right', 'bottom'] as const).every(
				(side) => Math.abs((padding[side] ?? 0) * factor - wanted[side]) <= factor,
			)
			return isTold && !live.isMoving()
		}, free)
		if (isFramed && turn >= LEAST_TURNS) return
	}
	throw new Error('The map is not told what is free of it.')
}

/** On which sides a box of the ground goes out of the free part of the map, and by how many pixels. */
export async function outOfFrame(page: Page, [west, south, east, north]: Bounds): Promise<string[]> {
	await untilFramed(page)
	const map = await mapOf(page)
	const free = await freePart(page)
	const box = await map.evaluate(
		(live, [southWest, northEast]) => {
			const { left, top, width } = live.getContainer().getBoundingClientRect()
			const factor = width / live.getContainer().offsetWidth
			const [low, high] = [live.project(southWest), live.project(northEast)]
			return { left: left + low.x * factor, bottom: top + low.y * factor, right: left + high.x * factor, top: top + high.y * factor }
		},
		[
			[west, south],
			[east, north],
		] as [[number, number], [number, number]],
	)
	const out = { left: free.left - box.left, top: free.top - box.top, right: box.right - free.right, bottom: box.bottom - free.bottom }
	return Object.entries(out).flatMap(([side, px]) => (px > TOLERANCE_PX ? [`${side} by ${px.toFixed(0)} px`] : []))
}

/** The words of a told step that are cut off, run out of what they stand in, or lie over others. */
export async function cutWords(page: Page): Promise<string[]> {
	return page.evaluate((tolerance) => {
		const holders = [...document.querySelectorAll<HTMLElement>('.kiosk-scene section, .kiosk-scene aside')]
		const others = [...document.querySelectorAll('.kiosk-scene nav, .kiosk-notice')].map((element) => element.getBoundingClientRect())
		return holders.flatMap((holder) => {
			const around = holder.getBoundingClientRect()
			const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
			const faults: string[] = []
			while (texts.nextNode()) {
				const range = document.createRange()
				range.selectNodeContents(texts.currentNode)
				for (const { left, top, right, bottom, width } of range.getClientRects()) {
					if (width === 0) continue
					const isInside =
						left >= Math.max(0, around.left) - tolerance &&
						top >= Math.max(0, around.top) - tolerance &&
						right <= Math.min(innerWidth, around.right) + tolerance &&
						bottom <= Math.min(innerHeight, around.bottom) + tolerance
					const isFree = others.every(
						(other) =>
							right <= other.left + tolerance ||
							left >= other.right - tolerance ||
							bottom <= other.top + tolerance ||
							top >= other.bottom - tolerance,
					)
					if (!isInside || !isFree) faults.push(texts.currentNode.textContent ?? '')
				}
			}
			return [...new Set(faults)]
		})
	}, TOLERANCE_PX)
}

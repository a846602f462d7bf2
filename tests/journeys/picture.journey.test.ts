import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { pictureText } from '../../src/text/picture.ts'
import { shareText } from '../../src/text/share.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

const text = pictureText.zh

async function openPictures(page: Page): Promise<void> {
	await page.getByRole('button', { name: shareText.zh.title }).first().click()
	await page.getByRole('tab', { name: shareText.zh.tabs.picture }).click()
	await page.getByRole('button', { name: text.make }).waitFor()
}

async function made(page: Page, [width, height]: readonly [number, number]): Promise<Buffer> {
	await page.getByText(text.made(width, height)).waitFor({ timeout: 90_000 })
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: text.savePng }).click()])
	return readFile(await download.path())
}

/** Part of the pixels that differ plainly between two PNG files of one size, but for so many rows at the foot. */
function differing(page: Page, files: readonly Buffer[], withoutFoot: number): Promise<number> {
	return page.evaluate(
		async ([encoded, foot]) => {
			const pixels = await Promise.all(
				encoded.map(async (base64) => {
					const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]))
					const context = new OffscreenCanvas(bitmap.width, bitmap.height - foot).getContext('2d')!
					context.drawImage(bitmap, 0, 0)
					return context.getImageData(0, 0, bitmap.width, bitmap.height - foot).data
				}),
			)
			const [one, other] = pixels as [Uint8ClampedArray, Uint8ClampedArray]
			if (one.length !== other.length) throw new Error('pictures of two sizes')
			let count = 0
			for (let at = 0; at < one.length; at += 4)
				if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > 24)) count += 1
			return count / (one.length / 4)
		},
		[files.map((file) => file.toString('base64')), withoutFoot] as const,
	)
}

journey('the pixels of a picture are those of the map on the screen', async ({ address, visit }) => {
	const { page } = await visit({ deviceScaleFactor: 1 })
	await page.goto(`${address}?map=12/29.3/106.3`)
	await untilReady(page)
	const map = await mapOf(page)
	const { left, top, right, bottom } = await map.evaluate((live) => ({ left: 0, top: 0, right: 0, bottom: 0, ...live.getPadding() }))
	const { width, height } = page.viewportSize()!
	const clip = { x: left, y: top, width: width - left - right, height: height - top - bottom }
	const screen = await page.screenshot({ clip })
	await openPictures(page)
	await page.getByRole('combobox', { name: text.format }).selectOption('screen')
	for (const name of [text.part.title, text.part.legend, text.part.scale])
		await page.getByRole('checkbox', { name }).uncheck({ force: true })
	await page.getByRole('button', { name: text.make }).click()
	const picture = await made(page, [clip.width, clip.height])
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([clip.width, clip.height])
	// Names near the edge may find another place where less of the map is drawn; the notice stands on the foot.
	expect(await differing(page, [screen, picture], 40)).toBeLessThan(0.05)
})

journey(
	'a picture for A4 has every pixel asked for, one given up is not made, and the drawing is well-formed',
	async ({ address, visit }) => {
		const { page } = await visit()
		await page.goto(address)
		await untilReady(page)
		await openPictures(page)
		await page.getByRole('combobox', { name: text.format }).selectOption('a4-landscape')
		await page.getByRole('button', { name: text.make }).click()
		await page.getByRole('button', { name: text.cancel }).click()
		await page.getByRole('button', { name: text.make }).and(page.locator(':enabled')).waitFor()
		expect(await page.getByRole('button', { name: text.savePng }).count()).toBe(0)
		await page.getByRole('button', { name: text.make }).click()
		const picture = await made(page, [3508, 2480])
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([3508, 2480])
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: text.saveSvg }).click()])
		const drawing = await readFile(await download.path(), 'utf8')
		const read = await page.evaluate((source) => {
			const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
			return {
				broken: root.querySelector('parsererror') !== null,
				desc: root.querySelector('desc')?.textContent,
				names: root.querySelectorAll('text').length,
			}
		}, drawing)
		expect(read.broken).toBe(false)
		expect(read.desc).toBe(await page.getByLabel(text.alt, { exact: true }).inputValue())
		expect(read.names).toBeGreaterThan(30)
	},
)

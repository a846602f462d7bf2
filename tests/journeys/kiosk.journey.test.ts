import { describe, expect } from 'vitest'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const SCREENS = [
	['a screen', 1920, 1080],
	['a wall', 3840, 1080],
	['a stele', 1080, 1920],
	['an old screen', 1024, 768],
] as const

describe('the kiosk', () => {
	journey.for(SCREENS)('invites, lets in, shows a place and tells a story on %s', async ([, width, height], { address, visit }) => {
		const { page } = await visit({ width, height })
		await page.goto(`${address}kiosk.html`)
		await untilReady(page)
		const { stories, zone } = await atlasOf(page)
		const scene = page.locator('[data-phase]')
		expect(await scene.getAttribute('data-phase')).toBe('attract')
		await page.getByText(kioskText.zh.touch).waitFor()
		await page.getByText(zone.approvalNotice.zh).waitFor()
		expect(await accessibilityFaults(page)).toEqual([])

		await page.mouse.click(width * 0.7, height * 0.2)
		expect(await scene.getAttribute('data-phase')).toBe('invite')
		await page.getByRole('button', { name: kioskText.zh.stories }).click()
		expect(await scene.getAttribute('data-phase')).toBe('active')
		await page.getByRole('button', { name: stories[1]!.title.zh }).click()
		const story = page.getByRole('region', { name: stories[1]!.title.zh })
		await story.getByText(stories[1]!.steps[0]!.title.zh, { exact: true }).waitFor()
		await page.keyboard.press('PageDown')
		await story.getByText(stories[1]!.steps[1]!.title.zh, { exact: true }).waitFor()
		expect(await accessibilityFaults(page)).toEqual([])
		const buttons = page.getByRole('button')
		for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox()))) {
			expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
		}

		await page.getByRole('button', { name: kioskText.zh.backToMap }).click()
		await page.getByRole('button', { name: kioskText.zh.otherLanguage }).click()
		await page.getByRole('button', { name: kioskText.en.stories }).waitFor()
	})
})

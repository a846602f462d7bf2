import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { shareText } from '../../src/text/share.ts'
import { speakingText } from '../../src/text/speaking.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = speakingText.zh

/** Everything that must be as it was when somebody comes back. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const { map } = document.querySelector<HTMLElement & { map: MapLibreMap }>('.planner [data-map-state]')!
		return {
			address: location.href,
			steps: history.length,
			center: map.getCenter().toArray(),
			zoom: map.getZoom(),
			focus: document.activeElement?.getAttribute('aria-label'),
			panel: document.querySelector('#panel')?.textContent,
			theme: document.documentElement.dataset['theme'],
		}
	})

const stageOf = (page: Page) => page.locator('main.stage')
const untilStaged = (page: Page) => page.locator('main.stage [data-map-state=ready]').waitFor({ timeout: 60_000 })

describe('somebody who speaks', () => {
	journey(
		'tells a story with a clicker, with the notes in a second window, and comes back to where they were',
		async ({ address, visit }) => {
			const { page } = await visit({ width: 1366, height: 768 })
			await page.goto(`${address}?map=11.4/29.3/106.3&layers=river;park:0.6&sel=park/park&theme=gallery`)
			await untilReady(page)
			const { stories } = await atlasOf(page)
			const story = stories.find(({ id }) => id === 'space') ?? stories[0]!
			const [first, second] = story.steps
			const title = (step = first!) => stageOf(page).getByRole('heading', { name: step.title.zh, exact: true })
			await page.getByRole('button', { name: shareText.zh.title }).focus()
			const before = await standing(page)

			await page.keyboard.press('s')
			await page.getByRole('tab', { name: shareText.zh.tabs.speaking }).click()
			await page.getByRole('radio', { name: story.title.zh }).check()
			expect(await accessibilityFaults(page)).toEqual([])
			await page.getByRole('button', { name: text.begin }).click()
			await title().waitFor()
			await untilStaged(page)
			expect(await accessibilityFaults(page)).toEqual([])
			await page.keyboard.press('PageDown')
			await title(second).waitFor()
			await page.keyboard.press('PageUp')
			await title().waitFor()
			await page.keyboard.press('End')
			await title(story.steps.at(-1)).waitFor()
			await page.keyboard.press('Home')
			await page.keyboard.press('b')
			await stageOf(page).locator('.dark').waitFor()
			await page.keyboard.press('b')
			await stageOf(page).locator('.dark').waitFor({ state: 'detached' })

			const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
			const problems = new PageProblems(notes, new URL(address).origin)
			await notes.setViewportSize({ width: 1920, height: 1080 })
			await notes.getByText(text.status.joined).waitFor()
			await notes
				.getByText(first!.notes?.zh ?? first!.sentence.zh)
				.first()
				.waitFor()
			expect(await accessibilityFaults(notes)).toEqual([])
			await notes.keyboard.press(' ')
			await title(second).waitFor()
			await notes.getByText(text.stepOf(2, story.steps.length)).waitFor()
			await notes.getByRole('button', { name: text.laser }).click()
			const picture = (await notes.locator('.now').boundingBox())!
			await notes.mouse.move(picture.x + picture.width * 0.75, picture.y + picture.height * 0.5)
			const dot = await stageOf(page).locator('.dot').boundingBox()
			const stage = (await stageOf(page).boundingBox())!
			expect((dot!.x + dot!.width / 2) / stage.width).toBeCloseTo(0.75, 1)
			await stageOf(page).locator('.dot').waitFor({ state: 'detached' })

			await notes.keyboard.press('Escape')
			await stageOf(page).waitFor({ state: 'detached' })
			await notes.getByText(text.status.over).waitFor()
			expect(problems.take()).toEqual([])
			await page.bringToFront()
			expect(await standing(page)).toEqual(before)

			await page.keyboard.press('F5')
			await title().waitFor()
			await page.keyboard.press('Escape')
			await stageOf(page).waitFor({ state: 'detached' })
			expect(await standing(page)).toEqual(before)
		},
	)
})

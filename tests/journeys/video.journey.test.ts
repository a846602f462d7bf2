import { expect } from 'vitest'
import { planFilm } from '../../src/domain/video/film-plan.ts'
import { shareText } from '../../src/text/share.ts'
import { videoText } from '../../src/text/video.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { chooseFilm, openFilms } from '../proof/film.ts'
import { journey } from './journey.ts'

const text = videoText.zh
/** A whole film is made, and read by programs of others, by `npm run proof -- video`: it takes a processor minutes. */
journey('a film says how long it will be and how far it is, and one that is given up is not made', async ({ address, visit }) => {
	const { page } = await visit()
	await page.goto(address)
	await untilReady(page)
	const atlas = await atlasOf(page)
	const story = atlas.stories.reduce((least, one) => (one.steps.length < least.steps.length ? one : least))
	const plan = planFilm(story.steps, 'quick')
	await openFilms(page)
	await chooseFilm(page, { story: story.title.zh, pace: 'quick', language: 'zh', theme: 'sheet' })
	// 3 s, 4 s for each step, 4 s.
	await page.getByText(text.willBe(`${String(7 + 4 * story.steps.length)} 秒`)).waitFor()

	await page.getByRole('button', { name: text.make }).click()
	await page.getByText(text.progress(1, story.steps.length + 2, 6, plan.frameCount)).waitFor({ timeout: 60_000 })
	await page.getByRole('button', { name: text.cancel }).click()
	await page.getByRole('button', { name: text.make }).and(page.locator(':enabled')).waitFor()
	expect(await page.getByRole('progressbar').count()).toBe(0)
	expect(await page.getByText(text.failed).count()).toBe(0)
})

journey('a browser without an encoder is told so, with the reason and what else to do, in both languages', async ({ address, visit }) => {
	for (const language of ['zh', 'en'] as const) {
		const { page } = await visit()
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'))
		await page.goto(`${address}?lang=${language}`)
		await untilReady(page)
		await page.getByRole('button', { name: shareText[language].title }).first().click()
		await page.getByRole('tab', { name: shareText[language].tabs.video }).click()
		const said = await page.getByRole('alert').filter({ hasText: videoText[language].lacks['no-encoder'] }).innerText()
		expect(said).toContain(videoText[language].lacks.instead)
		expect(await page.getByRole('button', { name: videoText[language].make }).count()).toBe(0)
	}
})

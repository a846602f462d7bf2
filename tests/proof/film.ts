import type { Page } from 'playwright-core'
import type { Language } from '../../src/contracts/localized-text.ts'
import type { Theme } from '../../src/contracts/zone.ts'
import type { Pace } from '../../src/domain/video/film-plan.ts'
import { shareText } from '../../src/text/share.ts'
import { videoText } from '../../src/text/video.ts'

/** The panel's words where the interface is Chinese. */
const text = videoText.zh

/** What is chosen in the panel. */
export interface FilmChoice {
	/** As the list of stories calls it. */
	readonly story: string
	readonly pace: Pace
	readonly language: Language
	readonly theme: Theme
}

/** Opens the tab that makes films. */
export async function openFilms(page: Page): Promise<void> {
	await page.getByRole('button', { name: shareText.zh.title }).first().click()
	await page.getByRole('tab', { name: shareText.zh.tabs.video }).click()
	await page.getByRole('combobox', { name: text.story }).waitFor()
}

export async function chooseFilm(page: Page, { story, pace, language, theme }: FilmChoice): Promise<void> {
	await page.getByRole('combobox', { name: text.story }).selectOption({ label: story })
	for (const [group, option] of [
		[text.pace, text.paces[pace]],
		[text.language, text.languages[language]],
		[text.theme, text.themes[theme]],
	] as const)
		await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).check({ force: true })
}

/** Has the film made, and gives the path of the saved file with the name it was given. */
export async function makeFilm(page: Page): Promise<{ readonly path: string; readonly name: string }> {
	const saved = page.waitForEvent('download', { timeout: 480_000 })
	await page.getByRole('button', { name: text.make }).click()
	const download = await saved
	return { path: await download.path(), name: download.suggestedFilename() }
}

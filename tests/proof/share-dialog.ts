import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/contracts/localized-text.ts'
import { shareText } from '../../src/text/share.ts'
import { untilReady } from '../browser/until-ready.ts'
import type { ProofInput } from './proof.ts'

/** Opens one tab of the window that shares and exports, in a browser of its own. */
export async function openShareTab(
	{ browser, address }: Pick<ProofInput, 'browser' | 'address'>,
	tab: keyof typeof shareText.zh.tabs,
	language: Language,
): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	await page.goto(`${address}?lang=${language}`)
	await untilReady(page)
	await page.keyboard.press('s')
	await page.getByRole('tab', { name: shareText[language].tabs[tab], exact: true }).click()
	return page
}

/** Presses a button and keeps the file that it saves, under a name. */
export async function savedBy(page: Page, button: string, path: { readonly folder: string; readonly name: string }): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 600_000 }),
		page.getByRole('button', { name: button, exact: true }).click(),
	])
	const file = join(path.folder, path.name)
	await download.saveAs(file)
	return file
}

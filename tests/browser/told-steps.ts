import type { Page } from 'playwright-core'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { Language } from '../../src/contracts/localized-text.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from './atlas-of.ts'
import { cutWords, outOfFrame } from './framed-step.ts'
import { openStopped } from './open-stopped.ts'
import { passTime } from './pass-time.ts'

/** Tells every step of the first `stories` of a kiosk, of all unless told, and finds what of its places lies out of the free part of the map, and which of its words are cut. */
export async function toldStepFaults(
	page: Page,
	address: string,
	language: Language,
	stories = Infinity,
): Promise<{ steps: number; faults: string[] }> {
	await openStopped(page, `${address}kiosk.html`)
	const text = kioskText[language]
	const file = await atlasOf(page)
	const atlas = new Atlas(file, address)
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
	const faults: string[] = []
	let steps = 0
	await page.mouse.click(width * 0.7, height * 0.2)
	await passTime(page, 0.5)
	if (language === 'en') await page.getByRole('button', { name: kioskText.zh.otherLanguage }).click()
	for (const story of file.stories.slice(0, stories)) {
		await page.getByRole('button', { name: text.stories, exact: true }).click()
		await page.getByRole('button', { name: story.title[language] }).click()
		for (const [index, step] of story.steps.entries()) {
			if (index > 0) await page.keyboard.press('PageDown')
			await page.getByRole('region', { name: story.title[language] }).getByText(step.title[language], { exact: true }).waitFor()
			const bounds = atlas.boundsOf(step.frame)
			const found = bounds ? [...(await outOfFrame(page, bounds)), ...(await cutWords(page))] : ['frames nothing']
			faults.push(...found.map((fault) => `${story.id}/${step.id}: ${fault}`))
			steps += 1
		}
		await page.getByRole('button', { name: text.backToMap }).click()
	}
	return { steps, faults }
}

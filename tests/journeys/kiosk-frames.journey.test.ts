import { expect } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { openStopped } from '../browser/open-stopped.ts'
import { passTime } from '../browser/pass-time.ts'
import { cutWords, outOfFrame } from './framed-step.ts'
import { journey } from './journey.ts'

/**
 * The two shapes that leave a frame the least room, in the two languages; the others lie between them. In full size but for how many pixels the map is drawn
 * with: a processor draws it, and takes more than a minute for each shape.
 */
const SCREENS = [
	['a wall', 'zh', { width: 3840, height: 1080, deviceScaleFactor: 0.25 }],
	['a stele', 'en', { width: 1080, height: 1920, deviceScaleFactor: 0.25 }],
] as const

journey.for(SCREENS)(
	'every step of every story has all it frames in the free part of the map, and none of its words cut, on %s in %s',
	// Twenty-eight maps are drawn by a processor.
	{ timeout: 600_000 },
	async ([, language, screen], { address, visit }) => {
		const { page } = await visit(screen)
		await openStopped(page, `${address}kiosk.html`)
		const text = kioskText[language]
		const file = await atlasOf(page)
		const atlas = new Atlas(file, address)
		const faults: string[] = []
		await page.mouse.click(screen.width * 0.7, screen.height * 0.2)
		await passTime(page, 0.5)
		if (language === 'en') await page.getByRole('button', { name: kioskText.zh.otherLanguage }).click()
		for (const story of file.stories) {
			await page.getByRole('button', { name: text.stories, exact: true }).click()
			await page.getByRole('button', { name: story.title[language] }).click()
			for (const [index, step] of story.steps.entries()) {
				if (index > 0) await page.keyboard.press('PageDown')
				await page.getByRole('region', { name: story.title[language] }).getByText(step.title[language], { exact: true }).waitFor()
				const bounds = atlas.boundsOf(step.frame)
				const found = bounds ? [...(await outOfFrame(page, bounds)), ...(await cutWords(page))] : ['frames nothing']
				faults.push(...found.map((fault) => `${story.id}/${step.id}: ${fault}`))
			}
			await page.getByRole('button', { name: text.backToMap }).click()
		}
		expect(faults).toEqual([])
	},
)

import type { Page } from 'playwright-core'

/** Never assigned to a character, so every font draws its "missing" box for it. */
const UNASSIGNED = '\u0378'

/**
 * The characters of `text` that a font family (with its fallbacks) draws as nothing or as it draws an unassigned character.
 *
 * @param family as in CSS: `"Noto Sans SC", sans-serif`.
 */
export async function tofu(page: Page, text: string, family: string): Promise<string[]> {
	return page.evaluate(
		async ({ characters, unassigned, font }) => {
			await document.fonts.load(font, characters.join(''))
			const canvas = new OffscreenCanvas(96, 96)
			const context = canvas.getContext('2d', { willReadFrequently: true })
			if (!context) throw new Error('No 2D canvas.')
			const picture = (character: string) => {
				context.clearRect(0, 0, 96, 96)
				context.font = font
				context.fillText(character, 16, 72)
				return context.getImageData(0, 0, 96, 96).data.join()
			}
			const useless = new Set([picture(' '), picture(unassigned)])
			return characters.filter((character) => useless.has(picture(character)))
		},
		{ characters: [...new Set(text.replace(/\s/g, ''))], unassigned: UNASSIGNED, font: `48px ${family}` },
	)
}

/** The same for the fonts that the map draws its labels with; a character is right where one of them draws it. */
export async function tofuOnMap(page: Page, text: string): Promise<string[]> {
	const families = await page.evaluate(() =>
		[...document.fonts].map(({ family }) => family.replaceAll('"', '')).filter((family) => family.startsWith('maplibre-gl-font-face-')),
	)
	if (families.length === 0) throw new Error('The map has loaded no font of its own.')
	const missing = await Promise.all(families.map((family) => tofu(page, text, `"${family}"`)))
	return [...new Set(text)].filter((character) => missing.every((characters) => characters.includes(character)))
}

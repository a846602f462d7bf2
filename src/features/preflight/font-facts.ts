import type { PreflightFacts } from './preflight-facts.ts'

/** Never assigned to a character, so every font draws its "missing" box for it. */
const UNASSIGNED = '\u0378'
const EDGE_PX = 48

/** Looks whether every character of a text is drawn as something of its own by the fonts of the page. */
export async function fontFacts(text: string): Promise<PreflightFacts['fonts']> {
	const characters = [...new Set(text.replace(/\s/g, ''))]
	const font = `24px ${getComputedStyle(document.body).fontFamily}`
	try {
		await document.fonts.load(font, characters.join(''))
	} catch {
		// A font file that cannot be read shows in what is drawn without it, and among the files.
	}
	const context = new OffscreenCanvas(EDGE_PX, EDGE_PX).getContext('2d', { willReadFrequently: true })
	if (!context) return { characters: characters.length, missing: characters }
	const picture = (character: string) => {
		context.clearRect(0, 0, EDGE_PX, EDGE_PX)
		context.font = font
		context.fillText(character, 8, 36)
		return context.getImageData(0, 0, EDGE_PX, EDGE_PX).data.join()
	}
	const useless = new Set([picture(' '), picture(UNASSIGNED)])
	return { characters: characters.length, missing: characters.filter((character) => useless.has(picture(character))) }
}

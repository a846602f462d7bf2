import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import type { Tiers } from './font-tiers.ts'
import { FAMILY, MAIN, originalFile, placeCharacters, type Weight } from './original-fonts.ts'
import { unicodeRange } from './unicode-range.ts'

/** One file of the font: a weight of some characters. */
export interface FontFile {
	family: string
	weight: Weight
	/** Says what is inside: weight, tier, original. */
	name: string
	unicodeRange: string[]
	data: Buffer
}

/** One weight of the product's font, cut to what it shows. */
export interface CutFont {
	files: FontFile[]
	/** Characters shown somewhere that the font has no glyph for. */
	missing: string[]
}

/** What a browser applies without being asked, the half-width punctuation it sets where two marks meet, and proportional quotes for English. */
const FEATURES = ['ccmp', 'liga', 'kern', 'mark', 'halt', 'palt']

async function subset(original: string, characters: readonly string[], weight: Weight): Promise<Buffer> {
	const options = { targetFormat: 'woff2' as const, keepFeatures: FEATURES, noHinting: true }
	return subsetFont(readFileSync(originalFile(original, weight)), characters.join(''), options)
}

/** Cuts one weight of Noto Sans SC to the characters of each tier. Equal characters give equal bytes. */
export async function cutFont(tiers: Tiers, weight: Weight): Promise<CutFont> {
	const font: CutFont = { files: [], missing: [] }
	for (const [index, tier] of tiers.entries()) {
		const { found, missing } = placeCharacters(tier)
		font.missing.push(...missing)
		for (const [original, characters] of found) {
			const name = `noto-sans-sc-${weight}-${index + 1}${original === MAIN ? '' : `-${original}`}`
			const data = await subset(original, characters, weight)
			font.files.push({ family: FAMILY, weight, name, unicodeRange: unicodeRange(characters), data })
		}
	}
	return font
}

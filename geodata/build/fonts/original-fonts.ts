import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pieceRanges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' }
import { openSync } from 'fontkit'

/** The weights the product is set in. */
export const WEIGHTS = [400, 700] as const
export type Weight = (typeof WEIGHTS)[number]

/** The family, as style sheets and map styles call it. */
export const FAMILY = 'Noto Sans SC'

/** The original file that has nearly everything. */
export const MAIN = 'chinese-simplified'

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'))

/** Path of one of the original files: the whole simplified Chinese set, or a numbered piece of the full one. */
export const originalFile = (subset: string, weight: Weight, format: 'woff2' | 'woff' = 'woff2'): string =>
	join(folder, 'files', `noto-sans-sc-${subset}-${weight}-normal.${format}`)

/** Code points of a list such as `U+3000-3003,U+ff0c`. */
function rangesOf(list: string): [number, number][] {
	return list.split(',').map((range) => {
		const [from = '0', to = from] = range.trim().slice(2).split('-')
		return [parseInt(from, 16), parseInt(to, 16)]
	})
}

/** The numbered pieces, named as in `[12]`, with what each covers. */
const pieces = Object.entries(pieceRanges).map(([name, list]) => ({ subset: name.replace(/[[\]]/g, ''), ranges: rangesOf(list) }))

/** Characters with the original file that holds them. */
export interface Placement {
	/** Name of the original file, and the characters to take from it. */
	found: Map<string, string[]>
	/** Characters the font has no glyph for. */
	missing: string[]
}

/** Finds the original file for each character: the simplified Chinese set where it has it, else the piece of the full set that does. */
export function placeCharacters(characters: Iterable<string>): Placement {
	const main = openSync(originalFile(MAIN, 400, 'woff'))
	const placement: Placement = { found: new Map(), missing: [] }
	for (const character of [...characters].sort()) {
		const code = character.codePointAt(0) ?? 0
		const subset = main.hasGlyphForCodePoint(code) ? MAIN : pieceWith(code)
		if (subset) placement.found.set(subset, [...(placement.found.get(subset) ?? []), character])
		else placement.missing.push(character)
	}
	return placement
}

function pieceWith(code: number): string | undefined {
	const piece = pieces.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
	return piece && openSync(originalFile(piece.subset, 400, 'woff')).hasGlyphForCodePoint(code) ? piece.subset : undefined
}

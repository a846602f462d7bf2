import type PptxGenJS from 'pptxgenjs'
import { widthEm } from '../../symbols/poster-text.ts'
import { deckText } from '../../text/deck.ts'
import { languagesOf, markedName, type DeckLanguage } from './deck-marks.ts'
import type { DeckSlide } from './deck-model.ts'

export type Slide = ReturnType<PptxGenJS['addSlide']>

export const FONT = 'Microsoft YaHei'
export const INK = '1F2933'
export const QUIET = '4A5560'
export const PLAN = 'B13A27'
export const PAPER = 'FDFCF8'
export const RULE = 'E2DDD0'
export const ACCENT = '0F7F8C'

/** Words of the slide itself, in the languages of the deck. */
export const wordsOf = (language: DeckLanguage, key: 'item' | 'value' | 'source' | 'reached' | 'openMap'): string =>
	languagesOf(language)
		.map((one) => deckText[one][key])
		.join(' / ')

/** The language that spelling is checked in. */
export const langOf = (language: DeckLanguage): string => (language === 'en' ? 'en-GB' : 'zh-CN')

/** The name of an object that the atlas finds again. */
export const nameOf = ({ zoneId }: DeckSlide, language: DeckLanguage, marked: readonly { readonly mark: string }[]): string =>
	markedName({ zone: zoneId, language, marks: marked.map(({ mark }) => mark) })

/** Fonts that stand in are wider than the one that is named, and a line ends before the word that does not fit. */
const SLACK = 1.12
/** Height of a line for each point of its letters, in inches. */
const LINE_IN = 1.25 / 72

/** How high a text stands at a size, in a column of so many inches. */
export function heightIn(text: string, sizePt: number, widthIn: number): number {
	const lines = text
		.split('\n')
		.reduce((sum, line) => sum + Math.max(1, Math.ceil((widthEm(line, 400) * SLACK * sizePt) / 72 / widthIn)), 0)
	return lines * sizePt * LINE_IN
}

/** The largest of some sizes, from the largest on, at which a text fits into a box; the last one where none does. PowerPoint shrinks a text only when it is edited. */
export function fittingPt(text: string, box: { readonly w: number; readonly h: number }, sizesPt: readonly number[]): number {
	return sizesPt.find((sizePt) => heightIn(text, sizePt, box.w) <= box.h) ?? sizesPt.at(-1) ?? 8
}

import type { Language } from '../../contracts/localized-text.ts'
import type { StoryStep } from '../../contracts/story.ts'
import { numberWords, type NumberBook, type NumberWords } from './number-words.ts'

/** The numbers that a step sets large, at most two, in its order. */
export const storyNumbers = (book: NumberBook, { figures }: Pick<StoryStep, 'figures'>, language: Language): readonly NumberWords[] =>
	figures.flatMap((reference) => numberWords(book, reference, language) ?? [])

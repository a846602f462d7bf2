import { z } from './zod.ts'
import { WrittenText } from './written-text.ts'

/** The languages a zone can be read in, the first being the one a new visitor meets. */
export const LANGUAGES = ['zh', 'en'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** One text in both languages. Neither may be blank: a missing translation is a fault of the data, not of the screen. */
export const LocalizedText = z.strictObject({ zh: WrittenText, en: WrittenText })
export type LocalizedText = z.infer<typeof LocalizedText>

/** A language as a page declares it in `lang`: with the script's region where fonts depend on it. */
export const languageTag = (language: Language): string => ({ zh: 'zh-CN', en: 'en' })[language]

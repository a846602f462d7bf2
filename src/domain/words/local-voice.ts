import { languageTag, type Language } from '../../contracts/localized-text.ts'

/** What is asked of a voice of the machine. */
export interface VoiceLike {
	readonly lang: string
	readonly localService: boolean
}

/** The voice that reads a language aloud: one that speaks on this machine alone, of the region where there is one. `undefined` where there is none. */
export function localVoice<Voice extends VoiceLike>(voices: readonly Voice[], language: Language): Voice | undefined {
	// Some machines write zh_CN.
	const local = voices.filter(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language)
	return local.find(({ lang }) => lang.replace('_', '-') === languageTag(language)) ?? local[0]
}

import type { Language } from '../../contracts/localized-text.ts'
import type { Basis } from '../../contracts/provenance.ts'

const WORDS: Record<Language, Record<Basis, string>> = {
	zh: { surveyed: '测绘', derived: '推算', digitised: '数字化', calibrated: '校准', schematic: '示意' },
	en: {
		surveyed: 'surveyed',
		derived: 'derived',
		digitised: 'digitised',
		calibrated: 'drawn to match',
		schematic: 'indicative',
	},
}

/** One word for how a geometry, or a number that rests on one, came about: it stands beside the number. */
export function basisWord(basis: Basis, language: Language): string {
	return WORDS[language][basis]
}

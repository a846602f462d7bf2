import type { Language } from '../../contracts/localized-text.ts'
import { confirmsNothing, type Basis } from '../../contracts/provenance.ts'
import { basisWord } from './basis-word.ts'

/** 示意 or 校准, without which a number must not stand; empty for the bases that a number may stand on alone. */
export function basisMark(basis: Basis, language: Language): string {
	return confirmsNothing(basis) ? basisWord(basis, language) : ''
}

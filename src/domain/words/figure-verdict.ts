import type { FigureResult } from '../../contracts/figure.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { confirmsNothing } from '../../contracts/provenance.ts'
import { PLAIN_DIFFERENCE_PCT } from '../figures/plain-difference.ts'
import { formatDecimal } from '../format/format-decimal.ts'
import { formatDifference } from '../format/format-difference.ts'
import { basisWord } from './basis-word.ts'

/** What a figure proves, in a few words. `warn` marks what must not be quoted without them. */
export interface Verdict {
	readonly text: string
	readonly tone: 'good' | 'warn' | 'mute'
}

const WORDS = {
	zh: {
		close: '相符 · 差 < 1 %',
		agrees: '相符',
		within: '容许',
		proofless: '不作验证',
		off: '超出容许',
		unpublished: '未公布',
		uses: '含校准图形',
		divided: '公布值相除',
	},
	en: {
		close: 'agrees within 1 %',
		agrees: 'agrees',
		within: 'allowed',
		proofless: 'confirms nothing',
		off: 'outside tolerance',
		unpublished: 'not published',
		uses: 'uses a calibrated shape',
		divided: 'published numbers divided',
	},
} as const

/**
 * The badge of a figure: whether it agrees with the published number, and whether that agreement means anything.
 *
 * `marked`: the number bears its mark (示意, 校准), which the badge then does not say again.
 */
export function figureVerdict(result: FigureResult, language: Language, mark: 'marked' | 'alone' = 'alone'): Verdict {
	const words = WORDS[language]
	const isMarked = mark === 'marked' && confirmsNothing(result.basis)
	const difference = result.differencePct === null ? '' : formatDifference(result.differencePct, language)
	if (result.status === 'off') return { text: `${words.off} · ${difference}`, tone: 'warn' }
	if (result.status === 'calibrated')
		return { text: isMarked ? words.proofless : `${basisWord(result.basis, language)} · ${words.proofless}`, tone: 'warn' }
	if (result.status === 'unpublished') return { text: isMarked ? words.unpublished : unpublished(result, language), tone: 'mute' }
	if (Math.abs(result.differencePct ?? 0) < PLAIN_DIFFERENCE_PCT) return { text: words.close, tone: 'good' }
	if (result.reason)
		return { text: `${difference} · ${words.within} ±${formatDecimal(result.tolerancePct ?? 0, language)} %`, tone: 'warn' }
	return { text: `${words.agrees} · ${difference}`, tone: 'good' }
}

function unpublished({ basis, turf }: FigureResult, language: Language): string {
	const words = WORDS[language]
	if (turf === null) return words.divided
	return `${basis === 'calibrated' ? words.uses : basisWord(basis, language)} · ${words.unpublished}`
}

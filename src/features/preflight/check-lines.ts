import { diagonalInches } from '../../domain/kiosk/panel-scale.ts'
import type { PreflightText } from '../../text/preflight.ts'
import type { PreflightFacts } from './preflight-facts.ts'

/** `pending`: still being looked at. */
export type Verdict = 'ok' | 'warning' | 'red' | 'pending'
export type CheckId = keyof PreflightText['checks']

/** One line of the sheet. */
export interface CheckLine {
	readonly id: CheckId
	readonly verdict: Verdict
	/** The sentence, in the language of the words it is given. */
	readonly sentence: (text: PreflightText) => string
}

type Judged = Omit<CheckLine, 'id'>
type Check = (facts: PreflightFacts) => Judged

const judged = (verdict: Verdict, sentence: Judged['sentence']): Judged => ({ verdict, sentence })

/** The smallest textures with which a wall of 4K stays sharp. */
const ENOUGH_TEXTURE_PX = 4096
/** Settings and counts are small; less than this means a full disk. */
const ENOUGH_BYTES = 20_000_000
const megabytes = (bytes: number) => `${String(Math.round(bytes / 1_000_000))} MB`
const size = (widthPx: number, heightPx: number) => `${String(widthPx)} × ${String(heightPx)}`

/** What is looked at, in the order of the sheet. */
const CHECKS: Readonly<Record<CheckId, Check>> = {
	touch({ touchPoints, mostTouches }) {
		if (touchPoints === 0) return judged('warning', ({ touch }) => touch.none)
		if (touchPoints === 1) return judged('warning', ({ touch }) => touch.one)
		return judged('ok', ({ touch }) => touch.many(touchPoints, mostTouches))
	},
	graphics({ graphics }) {
		if (!graphics) return judged('red', (text) => text.graphics.none)
		const { name, maxTexturePx, isSoftware } = graphics
		if (isSoftware) return judged('warning', (text) => text.graphics.software(name, maxTexturePx))
		if (maxTexturePx < ENOUGH_TEXTURE_PX) return judged('warning', (text) => text.graphics.small(name, maxTexturePx))
		return judged('ok', (text) => text.graphics.good(name, maxTexturePx))
	},
	screen({ screen: { widthPx, heightPx, windowWidthPx, windowHeightPx, pixelRatio } }) {
		const whole = size(widthPx, heightPx)
		if (windowWidthPx === widthPx && windowHeightPx === heightPx) return judged('ok', (text) => text.screen.full(whole, pixelRatio))
		return judged('warning', (text) => text.screen.partly(whole, pixelRatio, size(windowWidthPx, windowHeightPx)))
	},
	scale({ pxPerMm, screen }) {
		if (pxPerMm === null) return judged('warning', ({ scale }) => scale.unknown)
		const inches = diagonalInches(screen.widthPx, screen.heightPx, pxPerMm)
		return judged('ok', ({ scale }) => scale.known(pxPerMm.toFixed(2), inches.toFixed(1)))
	},
	fonts({ fonts }) {
		if (!fonts) return judged('pending', (text) => text.pending)
		const { characters, missing } = fonts
		if (missing.length > 0) return judged('red', (text) => text.fonts.missing(missing.join('')))
		return judged('ok', (text) => text.fonts.good(characters))
	},
	assets({ assets }) {
		switch (assets.state) {
			case 'comparing':
				return judged('pending', (text) => text.assets.progress(assets.done, assets.of))
			case 'unlisted':
				return judged('red', (text) => text.assets.noManifest)
			case 'insecure':
				return judged('warning', (text) => text.assets.insecure)
			case 'compared':
				if (assets.changed.length > 0) return judged('red', (text) => text.assets.changed(assets.changed.join(' · ')))
				return judged('ok', (text) => text.assets.good(assets.count))
		}
	},
	storage({ storage }) {
		if (storage === undefined) return judged('pending', (text) => text.pending)
		if (storage === null) return judged('warning', (text) => text.storage.unknown)
		const free = megabytes(storage.freeBytes)
		if (storage.freeBytes < ENOUGH_BYTES) return judged('red', (text) => text.storage.small(free))
		return storage.isPersistent ? judged('ok', (text) => text.storage.good(free)) : judged('warning', (text) => text.storage.fleeting(free))
	},
	times({ times: { idleS, readingIdleS, warnS, hardReturnS } }) {
		return judged('ok', (text) => text.times(idleS, readingIdleS, warnS, hardReturnS))
	},
	approval({ approvalNumber }) {
		if (approvalNumber === null) return judged('red', ({ approval }) => approval.missing)
		return judged('ok', ({ approval }) => approval.given(approvalNumber))
	},
	pin({ isSecure, hasPin }) {
		if (!isSecure) return judged('red', (text) => text.pin.insecure)
		return hasPin ? judged('ok', (text) => text.pin.set) : judged('red', (text) => text.pin.missing)
	},
}

/** The sheet of a machine: every check with its verdict and a sentence. Pure. */
export const checkLines = (facts: PreflightFacts): CheckLine[] =>
	(Object.keys(CHECKS) as CheckId[]).map((id) => ({ id, ...CHECKS[id](facts) }))

/** The sheet in one sentence. */
export function overallWords(lines: readonly CheckLine[], text: PreflightText): string {
	const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length
	if (count('red') > 0) return text.failed(count('red'))
	if (count('pending') > 0) return text.pending
	return count('warning') > 0 ? text.passedWithWarnings(count('warning')) : text.passed
}

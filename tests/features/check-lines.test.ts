import { describe, expect, test } from 'vitest'
import { checkLines, overallWords, type CheckId } from '../../src/features/preflight/check-lines.ts'
import type { PreflightFacts } from '../../src/features/preflight/preflight-facts.ts'
import { preflightText } from '../../src/text/preflight.ts'

/** A machine with which nothing is wrong. */
const good: PreflightFacts = {
	touchPoints: 10,
	mostTouches: 10,
	graphics: { name: 'A card', maxTexturePx: 16_384, isSoftware: false },
	screen: { widthPx: 1920, heightPx: 1080, windowWidthPx: 1920, windowHeightPx: 1080, pixelRatio: 1 },
	pxPerMm: 4,
	fonts: { characters: 900, missing: [] },
	assets: { state: 'compared', count: 40, changed: [] },
	storage: { isPersistent: true, freeBytes: 5e9 },
	times: { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600, attractStepS: 12 },
	approvalNumber: 'GS(2026)1',
	hasPin: true,
	isSecure: true,
}

describe('the sheet of a machine', () => {
	test('lets it open when nothing is wrong', () => {
		const lines = checkLines(good)
		expect(lines.filter(({ verdict }) => verdict !== 'ok')).toEqual([])
		expect(overallWords(lines, preflightText.zh)).toBe(preflightText.zh.passed)
	})

	test.each<[CheckId, string, Partial<PreflightFacts>]>([
		['touch', 'warning', { touchPoints: 0 }],
		['touch', 'warning', { touchPoints: 1 }],
		['graphics', 'red', { graphics: null }],
		['graphics', 'warning', { graphics: { name: 'SwiftShader', maxTexturePx: 8192, isSoftware: true } }],
		['graphics', 'warning', { graphics: { name: 'An old card', maxTexturePx: 2048, isSoftware: false } }],
		['screen', 'warning', { screen: { ...good.screen, windowHeightPx: 1000 } }],
		['scale', 'warning', { pxPerMm: null }],
		['fonts', 'pending', { fonts: undefined }],
		['fonts', 'red', { fonts: { characters: 2, missing: ['字'] } }],
		['assets', 'pending', { assets: { state: 'comparing', done: 1, of: 40 } }],
		['assets', 'red', { assets: { state: 'unlisted' } }],
		['assets', 'warning', { assets: { state: 'insecure' } }],
		['assets', 'red', { assets: { state: 'compared', count: 40, changed: ['index.html'] } }],
		['storage', 'warning', { storage: null }],
		['storage', 'warning', { storage: { isPersistent: false, freeBytes: 5e9 } }],
		['storage', 'red', { storage: { isPersistent: true, freeBytes: 1000 } }],
		['approval', 'red', { approvalNumber: null }],
		['pin', 'red', { hasPin: false }],
		['pin', 'red', { isSecure: false }],
	])('has for %s the verdict %s on %j, with a sentence of its own in each language', (id, verdict, changes) => {
		const line = checkLines({ ...good, ...changes }).find((each) => each.id === id)!
		const passed = checkLines(good).find((each) => each.id === id)!
		expect(line.verdict).toBe(verdict)
		for (const text of [preflightText.zh, preflightText.en]) expect(line.sentence(text)).not.toBe(passed.sentence(text))
	})

	test('says in one sentence what is worst', () => {
		const { zh } = preflightText
		expect(overallWords(checkLines({ ...good, pxPerMm: null, touchPoints: 0 }), zh)).toBe(zh.passedWithWarnings(2))
		expect(overallWords(checkLines({ ...good, fonts: undefined, pxPerMm: null }), zh)).toBe(zh.pending)
		expect(overallWords(checkLines({ ...good, fonts: undefined, hasPin: false }), zh)).toBe(zh.failed(1))
	})
})

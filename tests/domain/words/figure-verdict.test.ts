import { describe, expect, test } from 'vitest'
import type { FigureResult } from '../../../src/contracts/figure.ts'
import { figureVerdict } from '../../../src/domain/words/figure-verdict.ts'

const RESULT: FigureResult = {
	id: 'park-area',
	title: { zh: '园区面积', en: 'Area of the park' },
	value: 199.08,
	unit: 'km2',
	turf: 199.08,
	ellipsoid: 198.83,
	published: { value: 200, factId: 'reading-park-area' },
	differencePct: -0.46,
	tolerancePct: 5,
	basis: 'derived',
	status: 'confirmed',
	features: ['park/park'],
	sources: ['daily'],
	accuracyM: 500,
}
const REASON = { zh: '站间手绘', en: 'Drawn between stations' }

describe('the badge of a figure', () => {
	test('says that independent geometry agrees within one percent', () => {
		expect(figureVerdict(RESULT, 'zh')).toEqual({ text: '相符 · 差 < 1 %', tone: 'good' })
		expect(figureVerdict(RESULT, 'en').text).toBe('agrees within 1 %')
	})

	test('gives the difference where it is larger, and warns where it needed a reason', () => {
		expect(figureVerdict({ ...RESULT, differencePct: 2.1 }, 'zh')).toEqual({ text: '相符 · +2.1 %', tone: 'good' })
		expect(figureVerdict({ ...RESULT, differencePct: -8.29, tolerancePct: 10, reason: REASON }, 'zh')).toEqual({
			text: '−8.3 % · 容许 ±10 %',
			tone: 'warn',
		})
	})

	test('never lets a shape that was drawn to match count as a confirmation', () => {
		expect(figureVerdict({ ...RESULT, status: 'calibrated', basis: 'calibrated' }, 'zh')).toEqual({ text: '校准 · 不作验证', tone: 'warn' })
		expect(figureVerdict({ ...RESULT, status: 'calibrated', basis: 'schematic' }, 'en')).toEqual({
			text: 'indicative · confirms nothing',
			tone: 'warn',
		})
	})

	test('says that nothing was published, and that a ratio of published numbers measures nothing', () => {
		const unpublished = { ...RESULT, published: null, differencePct: null, tolerancePct: null, status: 'unpublished' as const }
		expect(figureVerdict(unpublished, 'zh').text).toBe('推算 · 未公布')
		expect(figureVerdict({ ...unpublished, basis: 'calibrated' }, 'zh').text).toBe('含校准图形 · 未公布')
		expect(figureVerdict({ ...unpublished, turf: null, ellipsoid: null }, 'en').text).toBe('published numbers divided')
	})

	test('does not repeat the basis where it stands beside the number already', () => {
		expect(figureVerdict({ ...RESULT, status: 'calibrated', basis: 'calibrated' }, 'zh', 'marked').text).toBe('不作验证')
		const unpublished = { ...RESULT, published: null, differencePct: null, tolerancePct: null, status: 'unpublished' as const }
		expect(figureVerdict({ ...unpublished, basis: 'schematic' }, 'en', 'marked').text).toBe('not published')
		// A derived number stands without a mark.
		expect(figureVerdict(unpublished, 'zh', 'marked').text).toBe('推算 · 未公布')
	})

	test('warns of a difference outside its tolerance, should one ever be shown', () => {
		expect(figureVerdict({ ...RESULT, status: 'off', differencePct: 12 }, 'zh')).toEqual({ text: '超出容许 · +12.0 %', tone: 'warn' })
	})
})

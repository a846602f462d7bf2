import { expect, test } from 'vitest'
import { approvalWords } from '../../../src/domain/words/approval-words.ts'
import { BASES } from '../../../src/contracts/provenance.ts'
import { LANGUAGES } from '../../../src/contracts/localized-text.ts'
import { basisWord } from '../../../src/domain/words/basis-word.ts'
import { compassWords } from '../../../src/domain/words/compass-words.ts'
import { joinWords } from '../../../src/domain/words/join-words.ts'
import { sameSubject } from '../../../src/domain/words/same-subject.ts'
import { sourceWords } from '../../../src/domain/words/source-words.ts'
import { provenanceText } from '../../../src/text/provenance.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

test('a basis has the same name beside a number as in the interface', () => {
	for (const basis of BASES) {
		for (const language of LANGUAGES) expect(provenanceText[language].basis[basis].toLowerCase()).toBe(basisWord(basis, language))
	}
})

test('directions are eight, seen from where one stands', () => {
	expect(compassWords([106, 29], [106, 30], 'zh')).toBe('北')
	expect(compassWords([106, 29], [107, 29], 'en')).toBe('east')
	expect(compassWords([106, 29], [105, 28], 'zh')).toBe('西南')
	expect(compassWords([106, 29], [106, 28], 'en')).toBe('south')
	expect(compassWords([106, 29], [105, 30], 'en')).toBe('north-west')
})

test('names are joined as each language does', () => {
	expect(joinWords(['甲', '乙', '丙'], 'zh')).toBe('甲、乙和丙')
	expect(joinWords(['a', 'b', 'c'], 'en')).toBe('a, b and c')
	expect(joinWords(['甲'], 'zh')).toBe('甲')
	expect(joinWords([], 'en')).toBe('')
})

test('readings of one subject are held together, and different subjects are not', () => {
	const [fact] = atlasFixture.facts.filter(({ id }) => id === 'gdp')
	const reading = { ...fact!, id: 'reading-gdp', title: { zh: '地区生产总值（另一读数）', en: 'GDP (second reading)' } }
	expect(sameSubject(fact!, reading)).toBe(true)
	expect(sameSubject(fact!, fact!)).toBe(false)
	expect(sameSubject(fact!, { ...reading, unit: 'percent' })).toBe(false)
	expect(sameSubject(fact!, { ...reading, title: { zh: '地区生产总值目标', en: 'GDP target' } })).toBe(false)
	expect(sameSubject(fact!, { ...reading, homes: ['river/yangtze'] })).toBe(false)
})

test('a source is told with all that the register knows, and with nothing that it does not', () => {
	const words = atlasFixture.sources.map((source) => sourceWords(source, 'zh'))
	expect(words.find(({ id }) => id === 'map-package')?.details).toEqual([
		'2020 年 8 月',
		'版本 4.9.0',
		'Apache-2.0',
		'原坐标系 GCJ-02',
		'把握中等',
	])
	expect(words.find(({ id }) => id === 'article')?.details).toEqual(['2021 年'])
})

test('the register says of a source also what goes without saying elsewhere, and what was done with it', () => {
	const [article] = atlasFixture.sources
	const undated = { ...article!, date: null, licence: 'CC BY 4.0', note: { zh: '改动：裁切', en: 'Changed: cut' } }
	expect(sourceWords(undated, 'en', 'whole')).toMatchObject({
		details: ['no date printed', 'licence CC BY 4.0', 'high confidence'],
		note: 'Changed: cut',
	})
	expect(sourceWords(undated, 'en')).toMatchObject({ details: ['CC BY 4.0'], note: '' })
})

test('the map’s review is told by its number, or by the notice while it has none', () => {
	const { zone } = atlasFixture
	expect(approvalWords(zone, 'en')).toBe('Internal working map · not reviewed · not for public display')
	expect(approvalWords({ ...zone, approvalNumber: '渝S（2026）001号' }, 'zh')).toBe('审图号：渝S（2026）001号')
})

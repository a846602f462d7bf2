import { expect, test } from 'vitest'
import { ruleWords } from '../../src/features/layer-tree/rule-words.ts'

const titleOf = (id: string) => `〈${id}〉`

test('what the build checked is said in plain words', () => {
	expect(ruleWords({ rule: 'tiles', layer: 'park' }, 'zh', titleOf)).toBe('合起来正好是〈park〉，不重叠、不留空')
	expect(ruleWords({ rule: 'within', layer: 'park', toleranceKm2: 0.5 }, 'en', titleOf)).toBe('lies within 〈park〉')
	expect(ruleWords({ rule: 'area', minKm2: 59.4, maxKm2: 60.6 }, 'zh', titleOf)).toBe('总面积在 59.4 至 60.6 平方公里之间')
	expect(ruleWords({ rule: 'count', min: 2 }, 'zh', titleOf)).toBe('')
	expect(ruleWords({ rule: 'passes', features: ['a/b', 'a/c'], distanceM: 300 }, 'en', titleOf)).toBe('passes 2 known places')
})

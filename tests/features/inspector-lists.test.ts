import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { featureMeasure } from '../../src/features/inspector/feature-measure.ts'
import { featureSearch } from '../../src/features/inspector/feature-search.ts'
import { fieldValues } from '../../src/features/inspector/field-values.ts'
import { statementGroups } from '../../src/features/inspector/statement-groups.ts'
import { both } from '../fixtures/both.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/')

describe('the list of features', () => {
	test('holds every feature of the zone, those without a place too', () => {
		expect(featureSearch(atlas, '').flatMap(({ features }) => features)).toHaveLength(atlasFixture.features.length)
	})

	test('begins with the zone, its parts and its plan; the surroundings come last, those of folded groups behind the rest', () => {
		const groups = atlasFixture.zone.groups.map((group) => ({ ...group, folded: group.id === 'base' }))
		const folded = new Atlas({ ...atlasFixture, zone: { ...atlasFixture.zone, groups } }, 'https://example.org/')
		expect(featureSearch(folded, '').map(({ layer }) => layer.id)).toEqual([
			'park',
			'towns',
			'built-up-area',
			'layout-axis',
			'innovation-core',
			'markets',
			'metro',
			'stations',
			'ports',
			'river',
		])
	})

	test('is searched by name in both languages and by alias', () => {
		const refs = (text: string) => featureSearch(atlas, text).flatMap(({ features }) => features.map(({ ref }) => ref))
		expect(refs('享堂')).toEqual(['stations/station-xiangtang'])
		expect(refs('xiangTANG ')).toEqual(['stations/station-xiangtang'])
		expect(refs('农贸城')).toEqual(['markets/market-agri'])
		expect(refs('nothing of the kind')).toEqual([])
	})

	test('is searched in the attributes that a layer names for it, in both languages, and in no others', () => {
		const attributes = { formerName: both('旧站', 'Old Stop'), line: 5, opened: '2022-08-06' }
		const file = {
			...atlasFixture,
			layers: atlasFixture.layers.map((layer) =>
				layer.id === 'stations' ? { ...layer, search: ['formerName', 'line', 'absent'] } : layer,
			),
			features: atlasFixture.features.map((feature) => (feature.id === 'station-xiangtang' ? { ...feature, attributes } : feature)),
		}
		const refs = (text: string) =>
			featureSearch(new Atlas(file, 'https://example.org/'), text).flatMap(({ features }) => features.map(({ ref }) => ref))
		expect(refs('旧站')).toEqual(['stations/station-xiangtang'])
		expect(refs('old stop')).toEqual(['stations/station-xiangtang'])
		expect(refs('5')).toEqual(['stations/station-xiangtang'])
		expect(refs('2022')).toEqual([])
	})
})

describe('the card of a feature', () => {
	test('has a large figure only where one measures exactly this feature', () => {
		expect(featureMeasure(atlas, 'park/park')?.definition.id).toBe('park-area')
		expect(featureMeasure(atlas, 'metro/line')?.definition.id).toBe('metro-length')
		// Two parts make up the built-up area: neither is 60 km².
		expect(featureMeasure(atlas, 'built-up-area/built-up-north')).toBeUndefined()
		expect(featureMeasure(atlas, 'stations/station-xiangtang')).toBeUndefined()
	})

	test('prints the declared attributes that the feature has, each in its own way', () => {
		const fields = [
			{ key: 'opened', title: both('开通', 'Opened'), type: 'date' as const },
			{ key: 'line', title: both('线路', 'Line'), type: 'localized' as const },
			{ key: 'land', title: both('用地', 'Land'), type: 'number' as const, unit: 'mu' as const },
			{ key: 'spanM', title: both('主跨', 'Span'), type: 'number' as const, unit: 'm' as const },
			{ key: 'absent', title: both('无', 'None'), type: 'text' as const },
		]
		const attributes = { opened: '2022-08-06', line: both('江跳线', 'Jiangtiao line'), land: 2400, spanM: 600, undeclared: 'x' }
		expect(fieldValues({ fields }, { attributes }, 'zh')).toEqual([
			['开通', '2022 年 8 月 6 日'],
			['线路', '江跳线'],
			['用地', '2400 亩'],
			['主跨', '600 米'],
		])
	})

	test('sets readings of one subject side by side and leaves the others alone', () => {
		const gdp = atlas.statement('gdp')!
		const reading = { ...gdp, id: 'reading-gdp', title: both('地区生产总值（另一读数）', 'GDP (second reading)'), value: 385 }
		const residents = atlas.statement('residents')!
		expect(statementGroups([gdp, residents, reading]).map((group) => group.map(({ id }) => id))).toEqual([
			['gdp', 'reading-gdp'],
			['residents'],
		])
	})
})

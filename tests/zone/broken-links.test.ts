import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultLine } from '../../src/contracts/fault.ts'
import { onlyFault } from './only-fault.ts'
import { outline, ZoneCopy, type Entry } from './zone-folder.ts'

const PARK = 'layers/base/park.geojson'
const TILES = 'layers/base/subdistricts.geojson'
const BUILT = 'layers/city/built-up-area.geojson'
const MARKETS = 'layers/industry/markets.geojson'
const STATIONS = 'layers/transport/stations.geojson'
const BRIDGES = 'layers/transport/bridges.geojson'
const METRO = 'layers/transport/metro.layer.json'

let copy: ZoneCopy
beforeEach(() => {
	copy = new ZoneCopy()
})
afterEach(() => {
	copy.dispose()
})

describe('an id', () => {
	test('is used once in a layer', () => {
		copy.changeFeatures(BRIDGES, (features) => features.push(features[0]!))
		expect(onlyFault(copy)).toMatchObject({ file: BRIDGES, field: 'id', id: 'bridge-jiangjin' })
	})

	test('is used once among facts and readings', () => {
		copy.changeEntries('readings.json', ([first]) => (first!['id'] = 'gdp-2020'))
		expect(copy.faults().map(faultLine)).toContainEqual(expect.stringMatching(/^readings\.json · gdp-2020 · id: .*facts\.json/))
	})

	test('is used once among sources, and among figures', () => {
		for (const file of ['sources.json', 'figures.json'] as const) copy.changeEntries(file, (entries) => entries.push(entries[0]!))
		expect(copy.faults().map(({ file, field }) => [file, field])).toEqual([
			['sources.json', 'id'],
			['figures.json', 'id'],
		])
	})
})

describe('a reference', () => {
	test('to a source that is not registered is refused in a feature, a layer and a fact', () => {
		copy.changeFeature(MARKETS, 'market-agri', ({ properties }) => (properties['sources'] = ['hearsay']))
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['sources'] = ['article-2021', 'hearsay']))
		copy.changeInside(METRO, 'provenance', (provenance) => (provenance['sources'] = ['hearsay']))
		expect(copy.faults().map(({ file, id, field }) => [file, id, field])).toEqual([
			['facts.json', 'gdp-2020', 'sources.1'],
			[METRO, 'metro', 'provenance.sources.0'],
			[MARKETS, 'market-agri', 'properties.sources.0'],
		])
	})

	test('of a fact to a place or a theme that is not there is refused', () => {
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => Object.assign(fact, { homes: ['park/lake'], theme: 'weather' }))
		expect(copy.faults().map(({ id, field }) => [id, field])).toEqual([
			['gdp-2020', 'theme'],
			['gdp-2020', 'homes.0'],
		])
	})

	test('of a figure to a layer that is not there is refused', () => {
		copy.changeEntry('figures.json', 'park-area', (figure) => (figure['compute'] = { op: 'area', of: 'lake' }))
		expect(onlyFault(copy)).toEqual({
			file: 'figures.json',
			id: 'park-area',
			field: 'compute.of',
			expected: 'a layer of the zone, not "lake"',
		})
	})

	test('of the zone to a layer that is not there is refused', () => {
		copy.changeObject('zone.json', (zone) => (zone['homeLayer'] = 'lake'))
		expect(onlyFault(copy)).toEqual({ file: 'zone.json', id: 'lake', field: 'homeLayer', expected: 'a layer of the zone, not "lake"' })
	})

	test('of a rule, a search and a stand-in is checked', () => {
		copy.changeObject(METRO, (layer) =>
			Object.assign(layer, { rules: [{ rule: 'passes', features: ['stations/nowhere'], distanceM: 5 }], search: ['nothing'] }),
		)
		copy.changeFeature(MARKETS, 'market-herun', ({ properties }) => (properties['shownBy'] = 'market-agri'))
		expect(copy.faults().map(({ file, id, field }) => [file, id, field])).toEqual([
			[MARKETS, 'market-herun', 'properties.shownBy'],
			[METRO, 'metro', 'search.0'],
			[METRO, 'metro', 'rules.0'],
		])
	})
})

describe('a layer', () => {
	test('stands in a group, and in one only', () => {
		copy.changeObject('zone.json', (zone) => {
			const groups = zone['groups'] as { layers: string[] }[]
			groups.at(-1)!.layers.pop()
			groups[0]!.layers.push('metro')
		})
		expect(copy.faults().map(({ file, id, field }) => [file, id, field])).toEqual([
			['zone.json', 'metro', 'groups'],
			['zone.json', 'ports', 'groups'],
		])
	})

	test('has a category for each of its features, that can be drawn on their shapes', () => {
		copy.changeFeature(STATIONS, 'station-shuangfu', ({ properties }) => (properties['kind'] = 'halt'))
		copy.changeFeature(BUILT, 'built-up-degan', (feature) => (feature.geometry = { type: 'Point', coordinates: [106.2, 29.3] }))
		expect(copy.faults().map(({ file, id, field }) => [file, id, field])).toEqual([
			[BUILT, 'built-up-degan', 'geometry'],
			[STATIONS, 'station-shuangfu', 'properties.kind'],
			// A sketch is held against areas that are built up.
			['zone.json', 'built-up-area', 'scenario.builtUpLayer'],
		])
	})
})

describe('a place whose site is unknown', () => {
	test('names the area that stands for it', () => {
		copy.changeFeature(MARKETS, 'market-herun', ({ properties }) => delete properties['shownBy'])
		expect(onlyFault(copy)).toEqual({
			file: MARKETS,
			id: 'market-herun',
			field: 'properties.shownBy',
			expected: 'the area of this layer that stands for it, as it is unsited',
		})
	})

	test('has no place of its own', () => {
		copy.changeFeature(MARKETS, 'market-herun', (feature) => {
			delete feature.properties['shownBy']
			feature.geometry = { type: 'Point', coordinates: [106.29, 29.43] }
		})
		expect(onlyFault(copy)).toMatchObject({ id: 'market-herun', field: 'geometry', expected: 'null, as it is unsited' })
	})
})

describe('a statement', () => {
	test('has a unit where it has a number, and a name for each number of a list', () => {
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['unit'] = null))
		copy.changeEntry('facts.json', 'q1-done-64', (fact) => (fact['value'] = [64, 80, 90]))
		expect(copy.faults().map(({ id, field }) => [id, field])).toEqual([
			['gdp-2020', 'unit'],
			['q1-done-64', 'parts'],
		])
	})
})

describe('a rule', () => {
	const ruleFaults = (): [file: string, id: string, field: string][] => copy.faults().map(({ file, id, field }) => [file, id, field])

	test('finds a part of the park that no subdistrict covers', () => {
		// The corner that sticks out farthest is cut off.
		copy.changeFeature(TILES, 'degan', (feature) => {
			const ring = outline(feature)
			const cutOff = ring.map(([x, y], index) => {
				const [[ax, ay], [bx, by]] = [ring[index - 1] ?? [x, y], ring[index + 1] ?? [x, y]]
				return (x - ax) * (by - ay) - (y - ay) * (bx - ax)
			})
			const sign = Math.sign(ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0))
			const largest = cutOff.map((area) => area * sign)
			ring.splice(largest.indexOf(Math.max(...largest)), 1)
		})
		const [fault] = copy.faults()
		expect(fault).toMatchObject({ file: TILES, id: 'subdistricts', field: 'rules.tiles' })
		expect(fault?.expected).toMatch(/^no gap in park: 0\.\d+ km² is not covered$/)
	})

	test('finds a part of the park that two subdistricts cover', () => {
		copy.changeFeatures(TILES, (features) => {
			const [degan] = features.filter(({ id }) => id === 'degan')
			features.push({ ...degan!, id: 'degan-again' })
		})
		expect(copy.faults().map(({ expected }) => expected)).toEqual([expect.stringMatching(/^no overlap: \d+\.\d+ km² is covered twice$/)])
	})

	test('finds a feature outside the park', () => {
		copy.move(MARKETS, 'market-agri', [106.5, 29.6])
		expect(ruleFaults()).toEqual([[MARKETS, 'market-agri', 'geometry']])
	})

	test('finds an area in the river', () => {
		copy.changeFeature(BUILT, 'built-up-degan', (feature) => {
			for (const position of outline(feature)) position[1] = Number((position[1] - 0.02).toFixed(6))
		})
		const found = copy.faults()
		expect(found.every(({ file, id }) => file === BUILT && id === 'built-up-degan')).toBe(true)
		expect(found.map(({ expected }) => expected)).toEqual([
			expect.stringContaining('inside park'),
			expect.stringContaining('clear of river'),
		])
	})

	test('finds a bridge that does not stand in the river, from both sides', () => {
		copy.move(BRIDGES, 'bridge-dingshan', [106.3, 29.35])
		expect(ruleFaults()).toEqual([
			['layers/base/river.geojson', 'river', 'rules.covers'],
			[BRIDGES, 'bridge-dingshan', 'geometry'],
		])
	})

	test('finds lines that miss a station', () => {
		copy.move(STATIONS, 'station-xiangtang', [106.27, 29.38433])
		expect(ruleFaults()).toEqual([
			['layers/structure/layout-axis.geojson', 'layout-axis', 'rules.passes'],
			['layers/transport/metro.geojson', 'metro', 'rules.passes'],
		])
	})

	test('finds too few features, and an area of the wrong size', () => {
		copy.changeObject('layers/transport/ports.layer.json', (layer) => (layer['rules'] = [{ rule: 'count', min: 3 }]))
		copy.changeObject('layers/base/park.layer.json', (layer) => (layer['rules'] = [{ rule: 'area', minKm2: 300, maxKm2: 310 }]))
		expect(ruleFaults()).toEqual([
			[PARK, 'park', 'rules.area'],
			['layers/transport/ports.geojson', 'ports', 'rules.count'],
		])
	})
})

describe('a figure', () => {
	test('outside its tolerance stops the build, with both values', () => {
		copy.changeEntry('facts.json', 'built-up-60', (fact) => (fact['value'] = 66))
		const fault = onlyFault(copy)
		expect(fault).toMatchObject({ file: 'figures.json', id: 'built-up-area', field: 'published.tolerancePct' })
		// 60.076 / 66 − 1 = −8.98 %.
		expect(fault.expected).toMatch(/^66 km2 \(built-up-60\) within 1 %; computed 60\.0\d+, -8\.9\d %$/)
	})

	test('that differs by 1 % or more gives a reason', () => {
		const reasonless = (figure: Entry) => delete (figure['published'] as Entry)['reason']
		// The park differs by 0.36 % and needs none.
		copy.changeEntry('figures.json', 'park-area', reasonless)
		copy.changeEntry('figures.json', 'metro-length', reasonless)
		expect(onlyFault(copy)).toMatchObject({
			file: 'figures.json',
			id: 'metro-length',
			field: 'published.reason',
			expected: expect.stringMatching(/^why it differs by -8\.\d\d %: from 1 % on a reason is wanted$/) as string,
		})
	})

	test('that asks for the area of a point is refused', () => {
		copy.changeEntry('figures.json', 'park-area', (figure) => (figure['compute'] = { op: 'area', of: 'stations/station-xiangtang' }))
		expect(onlyFault(copy)).toMatchObject({
			file: 'figures.json',
			id: 'park-area',
			field: 'compute.of',
			expected: expect.stringContaining('is a Point') as string,
		})
	})

	test('without a known theme is refused', () => {
		copy.changeEntry('figures.json', 'park-area', (figure) => (figure['theme'] = 'weather'))
		expect(onlyFault(copy)).toMatchObject({ file: 'figures.json', id: 'park-area', field: 'theme' })
	})
})

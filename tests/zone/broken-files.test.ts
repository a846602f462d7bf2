import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { onlyFault } from './only-fault.ts'
import { outline, ZoneCopy, type Feature } from './zone-folder.ts'

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

test('an untouched copy has no faults', () => {
	expect(copy.faults()).toEqual([])
})

describe('a file', () => {
	test('that is missing is named', () => {
		copy.remove('sources.json')
		expect(onlyFault(copy)).toEqual({ file: 'sources.json', id: '', field: '', expected: 'a readable file' })
	})

	test('that is not JSON is named with the line and the column', () => {
		copy.changeText('facts.json', () => '{\n\t"facts": [\n\t\t{ "id": "one" "theme": "city" }\n\t]\n}')
		expect(onlyFault(copy)).toEqual({ file: 'facts.json', id: '', field: 'line 3, column 17', expected: '"," or "}"' })
	})

	test('that gives a property twice is named with the line and the property', () => {
		copy.changeText('zone.json', (text) => text.replace('"homeLayer": "park",', '"homeLayer": "park",\n\t"homeLayer": "river",'))
		const { file, field, expected } = onlyFault(copy)
		expect([file, expected]).toEqual(['zone.json', 'each property of an object once, not "homeLayer" again'])
		expect(field).toMatch(/^line \d+, column 2$/)
	})

	test('may begin with a byte order mark, as some editors write it', () => {
		copy.changeText('facts.json', (text) => '\uFEFF' + text)
		expect(copy.faults()).toEqual([])
	})

	test('of features without a definition, and a definition without features, are missed', () => {
		copy.remove('layers/transport/ports.geojson')
		copy.remove('layers/transport/metro.layer.json')
		expect(copy.faults().map(({ file, id }) => [file, id])).toEqual([
			['layers/transport/metro.layer.json', 'metro'],
			['layers/transport/ports.geojson', 'ports'],
		])
	})

	test('of a layer bears the layer’s id', () => {
		copy.changeObject(METRO, (layer) => (layer['id'] = 'underground'))
		expect(onlyFault(copy)).toEqual({ file: METRO, id: 'underground', field: 'id', expected: '"metro", as the file is called' })
	})

	test('of a layer stands in the folder of its group', () => {
		for (const ending of ['geojson', 'layer.json']) {
			renameSync(join(copy.folder, `layers/transport/ports.${ending}`), join(copy.folder, `layers/industry/ports.${ending}`))
		}
		expect(onlyFault(copy)).toMatchObject({
			file: 'layers/industry/ports.layer.json',
			id: 'ports',
			expected: expect.stringContaining('layers/transport') as string,
		})
	})
})

describe('a schema', () => {
	test('names the fact whose translation is missing', () => {
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['statement'] = { zh: '有' }))
		expect(onlyFault(copy)).toEqual({ file: 'facts.json', id: 'gdp-2020', field: 'statement.en', expected: 'string; it is missing' })
	})

	test('names the feature that has a property too many', () => {
		copy.changeFeature(MARKETS, 'market-agri', ({ properties }) => (properties['turnover'] = 700))
		expect(onlyFault(copy)).toEqual({ file: MARKETS, id: 'market-agri', field: 'properties', expected: 'no property "turnover"' })
	})

	test('names the feature that lacks one', () => {
		copy.changeFeature(MARKETS, 'market-agri', ({ properties }) => delete properties['nameEn'])
		expect(onlyFault(copy)).toEqual({ file: MARKETS, id: 'market-agri', field: 'properties.nameEn', expected: 'string; it is missing' })
	})

	test('says where a feature without an id stands', () => {
		copy.changeFeatures(BRIDGES, (features) => delete (features[2] as Partial<Feature>).id)
		expect(onlyFault(copy)).toEqual({ file: BRIDGES, id: '', field: 'features.2.id', expected: 'string; it is missing' })
	})

	test('says that longitude comes first', () => {
		copy.move(STATIONS, 'station-xiangtang', [29.38433, 106.25787])
		expect(onlyFault(copy)).toEqual({
			file: STATIONS,
			id: 'station-xiangtang',
			field: 'geometry.coordinates.1',
			expected: 'a latitude from -90 to 90; longitude comes first',
		})
	})

	test('says that a position is two numbers', () => {
		copy.changeFeature(STATIONS, 'station-xiangtang', (feature) => (feature.geometry!.coordinates = [106.25787, 29.38433, 210]))
		copy.changeFeature(BUILT, 'built-up-degan', (feature) => (outline(feature)[3] as number[]).push(210))
		expect(copy.faults().map(({ id, field, expected }) => [id, field, expected])).toEqual([
			['built-up-degan', 'geometry.coordinates.0.3', 'two numbers, longitude and latitude'],
			['station-xiangtang', 'geometry.coordinates', 'two numbers, longitude and latitude'],
		])
	})

	test('says that an accuracy may be unknown, but not left out', () => {
		copy.changeFeature(STATIONS, 'station-xiangtang', ({ properties }) => delete properties['accuracyM'])
		copy.changeFeature(STATIONS, 'station-shuangfu', ({ properties }) => (properties['accuracyM'] = -60))
		expect(copy.faults().map(({ id, field, expected }) => [id, field, expected])).toEqual([
			['station-shuangfu', 'properties.accuracyM', 'a number of metres, or null for unknown'],
			['station-xiangtang', 'properties.accuracyM', 'a number of metres, or null for unknown'],
		])
	})

	test('says in one sentence what a value of several kinds may be', () => {
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['value'] = '386'))
		copy.changeEntry('facts.json', 'q1-done-64', (fact) => (fact['value'] = [64]))
		expect(copy.faults().map(({ id, field, expected }) => [id, field, expected])).toEqual([
			['gdp-2020', 'value', 'a number without quotes, a list of two or more, or null where none is printed'],
			['q1-done-64', 'value', 'two or more numbers; one alone stands without brackets'],
		])
	})

	test('names each fault, not the first alone', () => {
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['unit'] = 'dollars'))
		copy.changeFeature(BUILT, 'built-up-degan', ({ properties }) => (properties['basis'] = 'guessed'))
		copy.changeObject('zone.json', (zone) => (zone['extent'] = [106, 29]))
		expect(new Set(copy.faults().map(({ file }) => file))).toEqual(new Set(['facts.json', BUILT, 'zone.json']))
	})
})

describe('a coordinate', () => {
	test('that is not a number is not JSON, and is found by line and column', () => {
		copy.changeText(STATIONS, () => '{ "type": "FeatureCollection", "features": [{ "coordinates": [106.2, NaN] }] }')
		expect(onlyFault(copy)).toEqual({ file: STATIONS, id: '', field: 'line 1, column 70', expected: 'a value' })
	})

	test('beyond all numbers is refused', () => {
		copy.changeText(STATIONS, (text) => text.replace('106.25787', '1e999'))
		expect(copy.faults()[0]).toMatchObject({ file: STATIONS, id: 'station-xiangtang', field: 'geometry.coordinates.0' })
	})

	test('outside the zone’s extent is refused', () => {
		copy.move(BRIDGES, 'bridge-dingshan', [116.28, 29.27])
		expect(onlyFault(copy)).toMatchObject({ file: BRIDGES, id: 'bridge-dingshan', field: 'geometry.coordinates, position 1' })
	})

	test('finer than it can be is refused', () => {
		copy.move('layers/transport/ports.geojson', 'lanjiatuo-port', [106.210843123, 29.261206])
		expect(onlyFault(copy)).toMatchObject({ id: 'lanjiatuo-port', expected: 'at most seven decimals' })
	})
})

describe('a ring', () => {
	test('that is open is refused', () => {
		copy.changeFeature(BUILT, 'built-up-degan', (feature) => outline(feature).pop())
		expect(onlyFault(copy)).toMatchObject({
			file: BUILT,
			id: 'built-up-degan',
			field: 'geometry.coordinates.0',
			expected: expect.stringContaining('closed') as string,
		})
	})

	test('that crosses itself is refused, with the place', () => {
		copy.changeFeature(BUILT, 'built-up-degan', (feature) => {
			feature.geometry = {
				type: 'Polygon',
				coordinates: [
					[
						[106.2, 29.3],
						[106.21, 29.31],
						[106.21, 29.3],
						[106.2, 29.31],
						[106.2, 29.3],
					],
				],
			}
		})
		expect(onlyFault(copy)).toMatchObject({
			file: BUILT,
			id: 'built-up-degan',
			field: 'geometry.coordinates.0.0',
			expected: expect.stringContaining('106.205000, 29.305000') as string,
		})
	})
})

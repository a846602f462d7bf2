import { area } from '@turf/area'
import { describe, expect, test } from 'vitest'
import { drawLayer } from '../../../geodata/build/shapes/draw-layer.ts'
import type { DrawnFeature } from '../../../geodata/build/shapes/drawn.ts'
import { drawZone } from '../../../geodata/build/shapes/draw-zone.ts'
import { surroundingsOf } from '../../../geodata/build/shapes/surroundings.ts'
import { DrawnProperties } from '../../../src/contracts/drawn-feature.ts'
import { contains } from '../../../src/domain/measure/contains.ts'
import { isArea } from '../../../src/domain/measure/geometries.ts'
import { degreesOf } from '../degrees.ts'
import { box, feature, layer, smallZone } from '../small-zone.ts'

const SURROUNDINGS = surroundingsOf(smallZone())
const partsOf = (drawn: readonly DrawnFeature[]): string[] => drawn.map(({ properties: { part, step } }) => `${part}${step ?? ''}`)
const part = (drawn: readonly DrawnFeature[], name: string, step?: number): DrawnFeature | undefined =>
	drawn.find(({ properties }) => properties.part === name && properties.step === step)

describe('the drawn zone', () => {
	const drawn = drawZone(smallZone())
	const all = [...[...drawn.layers.values()].flat(), ...drawn.veil]

	test('has properties that its contract knows', () => {
		expect(all.map(({ properties }) => DrawnProperties.safeParse(properties).success)).not.toContain(false)
	})

	test('names each feature once, in both languages', () => {
		const named = all.filter(({ properties: { zh } }) => zh)
		expect(named.map(({ properties: { ref } }) => ref)).toEqual([
			'districts/west',
			'districts/east',
			'river/water',
			'park/park',
			'parts/left',
			'parts/right',
			'built/town-ground',
			'axis/axis',
			'roads/road',
			'towns/town',
		])
		expect(named.map(({ properties: { en } }) => en)).not.toContain(undefined)
	})

	test('has one veil, which belongs to the home layer and no feature', () => {
		expect(drawn.veil.map(({ properties }) => properties)).toEqual([{ layer: 'park', part: 'veil' }])
	})
})

describe('the parts of a layer', () => {
	const layers = drawZone(smallZone()).layers

	test('of districts are areas, names and shared borders', () => {
		expect(partsOf(layers.get('districts') ?? [])).toEqual(['shape', 'name', 'shape', 'name', 'edge'])
		// All outer sides lie on the extent: only the border between the two is left.
		expect(part(layers.get('districts') ?? [], 'edge')).toMatchObject({
			properties: { layer: 'districts', part: 'edge' },
			geometry: {
				coordinates: [
					[
						[0.2, 0],
						[0.2, 0.4],
					].sort(),
				],
			},
		})
	})

	test('of fine boundaries leave out the outside', () => {
		const edge = part(layers.get('parts') ?? [], 'edge')
		expect(edge?.geometry.type === 'MultiLineString' && edge.geometry.coordinates.flat().map(([lng]) => lng)).toEqual([0.2, 0.2])
	})

	test('of a river are its surface, its banks and its name', () => {
		expect(partsOf(layers.get('river') ?? [])).toEqual(['shape', 'edge', 'name'])
		// Its ends lie on the extent, so two banks are left.
		expect(part(layers.get('river') ?? [], 'edge')?.geometry.coordinates).toHaveLength(2)
	})

	test('of a plate are two bands, the narrower on the wider', () => {
		const park = layers.get('park') ?? []
		expect(partsOf(park)).toEqual(['shape', 'edge', 'bank1', 'bank2', 'name'])
		const inBand = (step: number, depthM: number): boolean => {
			const geometry = part(park, 'bank', step)?.geometry
			return isArea(geometry ?? null) && contains(geometry as never, [0.1 + degreesOf(depthM), 0.2])
		}
		expect([inBand(1, 300), inBand(1, 340), inBand(2, 150), inBand(2, 170)]).toEqual([true, false, true, false])
	})

	test('of an axis are the line with its name and the band', () => {
		expect(partsOf(layers.get('axis') ?? [])).toEqual(['shape', 'band'])
		expect(part(layers.get('axis') ?? [], 'shape')?.properties.zh).toBe('axis名')
	})

	test('of lines and points are only themselves', () => {
		expect(partsOf(layers.get('roads') ?? [])).toEqual(['shape'])
		expect(partsOf(layers.get('towns') ?? [])).toEqual(['shape'])
	})
})

describe('what a symbol adds', () => {
	test('bands of a plate do not run over water', () => {
		const waters = [box([0.1, 0.1, 0.3, 0.11])]
		const bank = part(
			drawLayer(layer('park', 'plate', [feature('park', box([0.1, 0.1, 0.3, 0.3]))]), { ...SURROUNDINGS, waters }),
			'bank',
			1,
		)
		expect(isArea(bank?.geometry ?? null) && contains(bank?.geometry as never, [0.2, 0.1 + degreesOf(100)])).toBe(false)
	})

	test('a rim is 500 m wide and free of the built-up area', () => {
		// A square of 0.2° (22 239 m): band of 500 m = 1000 · (2 · 22 239 − 1000) = 43.478 km². Over it lies a strip 500 m deep and 0.04° (4447.8 m)
		// long on the western side: 2.2239 km² less.
		const wing = layer('wings', 'rim-area', [feature('wing', box([0.1, 0.1, 0.3, 0.3]))])
		const dottedAreas = [box([0, 0.18, 0.15, 0.22])]
		const rim = part(drawLayer(wing, { ...SURROUNDINGS, dottedAreas }), 'rim')
		expect(area(rim?.geometry as never) / 1e6).toBeCloseTo(43.478 - 2.2239, 0)
		expect(contains(rim?.geometry as never, [0.1 + degreesOf(100), 0.2])).toBe(false)
		expect(contains(rim?.geometry as never, [0.3 - degreesOf(450), 0.2])).toBe(true)
		expect(contains(rim?.geometry as never, [0.3 - degreesOf(550), 0.2])).toBe(false)
	})

	test('a core has a point at its centre of gravity, labelled or not', () => {
		const core = layer('core', 'core-area', [feature('heart', box([0.1, 0.1, 0.2, 0.12]))])
		const [only] = core.definition.categories
		const bare = { ...core, definition: { ...core.definition, categories: only ? [{ ...only, label: null }] : [] } }
		expect(part(drawLayer(core, SURROUNDINGS), 'name')).toMatchObject({
			properties: { zh: 'heart名' },
			geometry: { coordinates: [0.15, 0.11] },
		})
		expect(part(drawLayer(bare, SURROUNDINGS), 'name')?.properties).toEqual({ layer: 'core', ref: 'core/heart', part: 'name' })
	})

	test('an area without a label has no name part', () => {
		const ring = layer('circle', 'ring-area', [feature('circle', box([0, 0, 0.1, 0.1]))])
		const categories = ring.definition.categories.map((category) => ({ ...category, label: null }))
		expect(partsOf(drawLayer({ ...ring, definition: { ...ring.definition, categories } }, SURROUNDINGS))).toEqual(['shape', 'edge'])
	})

	test('what is only listed, and what has no place, is not drawn', () => {
		expect(drawLayer(layer('list', 'listed-only', [feature('one', null), feature('two', box([0, 0, 1, 1]))]), SURROUNDINGS)).toEqual([])
		expect(drawLayer(layer('plants', 'icon-point', [feature('nowhere', null)]), SURROUNDINGS)).toEqual([])
	})
})

describe('a name', () => {
	const point = { type: 'Point' as const, coordinates: [0.05, 0.05] as [number, number] }

	test('is the short form where there is one, with the rank of the feature before that of its category', () => {
		const short = feature('town', point, { labelZh: '镇', labelEn: 'Town', labelRank: 1 })
		const [drawn] = drawLayer(layer('towns', 'dot-point', [short]), SURROUNDINGS)
		expect(drawn?.properties).toEqual({ layer: 'towns', ref: 'towns/town', part: 'shape', zh: '镇', en: 'Town', rank: 1 })
	})

	test('of an area stands where a writing place of it says', () => {
		const districts = [feature('west', box([0, 0, 0.2, 0.4])), feature('west-name', point, { kind: 'name', labelZh: '西区' })]
		const drawn = drawLayer(layer('districts', 'boundary', districts), { ...SURROUNDINGS, extent: [-1, -1, 1, 1] })
		expect(partsOf(drawn)).toEqual(['shape', 'name', 'edge'])
		expect(part(drawn, 'name')).toMatchObject({ properties: { ref: 'districts/west', zh: '西区', en: 'west' }, geometry: point })
	})

	test('of a river stands along its centre line, which is not drawn', () => {
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[0.1, 0.155],
				[0.3, 0.155],
			] as [number, number][],
		}
		const river = [feature('water', box([0.1, 0.15, 0.3, 0.16])), feature('water-centre', line, { kind: 'centre', nameZh: '中线' })]
		const drawn = drawLayer(layer('river', 'water', river), SURROUNDINGS)
		expect(partsOf(drawn)).toEqual(['shape', 'edge', 'name'])
		expect(part(drawn, 'name')).toMatchObject({
			properties: { ref: 'river/water', zh: 'water名' },
			geometry: { coordinates: [line.coordinates] },
		})
		expect(part(drawn, 'edge')?.geometry.coordinates).toHaveLength(2)
	})

	test('of a river does not run over the edge of the extent, where the river fades out', () => {
		// The extent is 0–0.4°, and its outermost 0.07° fade.
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[0, 0.2],
				[0.4, 0.2],
			] as [number, number][],
		}
		const river = [feature('water', box([0, 0.19, 0.4, 0.21])), feature('water-centre', line, { kind: 'centre' })]
		const written = part(drawLayer(layer('river', 'water', river), SURROUNDINGS), 'name')?.geometry.coordinates as [number, number][][]
		expect(written.map((strand) => strand.map(([lng]) => Number(lng.toFixed(9))))).toEqual([[0.07, 0.33]])
	})

	test('of any other area stands on a point, even if it has a centre line', () => {
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[0.1, 0.11],
				[0.3, 0.11],
			] as [number, number][],
		}
		const belt = [feature('belt', box([0.1, 0.1, 0.3, 0.12])), feature('belt-line', line, { kind: 'centre' })]
		const drawn = drawLayer(layer('belt', 'hatched-area', belt), SURROUNDINGS)
		expect(partsOf(drawn)).toEqual(['shape', 'edge', 'name'])
		expect(part(drawn, 'name')?.geometry.type).toBe('Point')
	})

	test('of a writing place that belongs to no area is its own', () => {
		const drawn = drawLayer(layer('districts', 'boundary', [feature('sea-name', point, { kind: 'name' })]), SURROUNDINGS)
		expect(drawn.map(({ properties }) => properties)).toEqual([
			{ layer: 'districts', ref: 'districts/sea-name', part: 'name', kind: 'name', zh: 'sea-name名', en: 'sea-name', rank: 3 },
		])
	})

	test('of a writing place that is only listed is written without a mark', () => {
		expect(partsOf(drawLayer(layer('seas', 'listed-only', [feature('sea-name', point, { kind: 'name' })]), SURROUNDINGS))).toEqual(['name'])
		const listed = drawLayer(layer('seas', 'listed-only', [feature('sea', point)]), SURROUNDINGS)
		expect(listed).toEqual([])
	})
})

import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { loadFeatures } from '../../src/atlas/load-features.ts'
import { placedReferences } from '../../src/atlas/placed-references.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { answering, VirtualNetwork } from './virtual-network.ts'

const FEATURE = {
	type: 'Feature',
	id: 'station-xiangtang',
	properties: {
		layer: 'stations',
		nameZh: '享堂站',
		nameEn: 'Xiangtang',
		sources: ['drawing'],
		methodZh: '手绘',
		methodEn: 'Drawn',
		basis: 'digitised',
		accuracyM: 60,
		openedDate: '2022-08-06',
	},
	geometry: { type: 'Point', coordinates: [106.2, 29.37] },
}
const fresh = () => new Atlas(atlasFixture, 'https://example.org/atlas/')
const answer = (body: string, status?: number) => new VirtualNetwork(answering(body, status))
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

describe('the features at full precision', () => {
	test('are read from beside the atlas and known by layer and id', async () => {
		const network = answer(collection(FEATURE))
		const features = await loadFeatures(fresh(), network)
		expect(network.asked.map(({ url }) => url)).toEqual(['https://example.org/atlas/features.geojson'])
		expect(features.get('stations/station-xiangtang')?.geometry).toEqual({ type: 'Point', coordinates: [106.2, 29.37] })
	})

	test('are read once for each atlas', async () => {
		const atlas = fresh()
		const first = await loadFeatures(atlas, answer(collection(FEATURE)))
		expect(await loadFeatures(atlas, answer('', 404))).toBe(first)
	})

	test('can be asked for again after a failure', async () => {
		const atlas = fresh()
		await expect(loadFeatures(atlas, answer('', 404))).rejects.toMatchObject({ code: 'missing' })
		expect((await loadFeatures(atlas, answer(collection(FEATURE)))).size).toBe(1)
	})

	test('are refused with the file and the field where they are not what they should be', async () => {
		await expect(loadFeatures(fresh(), answer('<html>'))).rejects.toMatchObject({ code: 'not-json' })
		const wrong = { ...FEATURE, geometry: { type: 'Point', coordinates: [206.2, 29.37] } }
		await expect(loadFeatures(fresh(), answer(collection(wrong)))).rejects.toMatchObject({
			code: 'invalid',
			detail: expect.stringContaining('features.0.geometry.coordinates.0') as string,
		})
	})
})

describe('what can be seen of what is named', () => {
	test('is all features of a layer, and the area that stands for those without a place', () => {
		expect(placedReferences(fresh(), ['stations'])).toEqual(['stations/station-xiangtang', 'stations/station-shuangfu'])
		expect(placedReferences(fresh(), ['markets/market-logistics'])).toEqual(['markets/unsited'])
		expect(placedReferences(fresh(), ['markets'])).toEqual(['markets/market-agri', 'markets/unsited'])
	})

	test('is nothing where nothing is placed', () => {
		expect(placedReferences(fresh(), ['projects', 'gone/gone'])).toEqual([])
	})
})

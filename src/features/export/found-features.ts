import type { Atlas } from '../../atlas/atlas.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { roundTo } from '../../domain/format/round-to.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import type { QueryAnswer } from '../../domain/query/query.ts'
import { exportText } from '../../text/export.ts'
import { provenance, roundedShape, zoneFeature, type ExportCollection, type ExportFeature } from './export-features.ts'

/** The ground that was searched, with its size on the CGCS2000 ellipsoid. */
function searched(atlas: Atlas, ground: NonNullable<QueryAnswer['ground']>, language: Language): ExportFeature {
	const name = exportText[language].searched
	const areaM2 = roundTo(ellipsoid.areaM2(ground), 0)
	return {
		type: 'Feature',
		id: 'searched',
		properties: { id: 'searched', name, areaM2, surface: 'CGCS2000', ...provenance(atlas, language) },
		geometry: roundedShape(ground),
	}
}

/** What a query found, nearest first, each with its layer and how far it lies from what was asked from, and last the ground that was searched. */
export function foundFeatures(
	atlas: Atlas,
	answer: QueryAnswer | null,
	features: ReadonlyMap<Reference, ZoneFeature>,
	language: Language,
): ExportCollection {
	const found = (answer?.found ?? []).flatMap(({ ref, distanceM }): ExportFeature[] => {
		const feature = features.get(ref)
		if (!feature) return []
		const one = zoneFeature(atlas, feature, language)
		return [{ ...one, id: ref, properties: { ...one.properties, id: ref, distanceM: roundTo(distanceM, 1) } }]
	})
	return {
		type: 'FeatureCollection',
		name: 'found',
		features: answer?.ground ? [...found, searched(atlas, answer.ground, language)] : found,
	}
}

import type { Atlas } from '../../atlas/atlas.ts'
import type { Geometry, ZoneFeature } from '../../contracts/feature.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { readingDigits } from '../../domain/format/format-reading.ts'
import { roundTo } from '../../domain/format/round-to.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import { ground, isCrossed, outline, reading, readingError } from '../../domain/measure/measurement.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import type { Cell } from './export-table.ts'

/** A feature as files of all formats can hold it: its properties are flat. */
export interface ExportFeature {
	readonly type: 'Feature'
	readonly id: string
	readonly properties: Readonly<Record<string, Cell>>
	readonly geometry: Geometry
}

/** Features and what they are called together. */
export interface ExportCollection {
	readonly type: 'FeatureCollection'
	readonly name: string
	readonly features: readonly ExportFeature[]
}

const isCell = (value: unknown): value is Cell => value === null || typeof value === 'string' || typeof value === 'number'
/** Lists become text: most formats have none. */
const asCell = (value: unknown): Cell =>
	Array.isArray(value) ? value.map(String).join('; ') : isCell(value) ? value : JSON.stringify(value)

/** What every exported feature bears: of what data it is, and that the map has not been reviewed. */
export const provenance = ({ file, zone }: Atlas, language: Language) => ({
	dataVersion: file.dataVersion,
	approval: approvalWords(zone, language),
})

/** A feature at full precision, with all that the zone says of it and the titles of its sources. */
export function zoneFeature(atlas: Atlas, { id, properties, geometry }: ZoneFeature, language: Language): ExportFeature {
	return {
		type: 'Feature',
		id,
		properties: {
			id,
			...Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, asCell(value)])),
			sourceTitles: properties.sources.map((source) => atlas.source(source)?.shortTitle[language] ?? source).join('; '),
			...provenance(atlas, language),
		},
		geometry,
	}
}

/** A layer's features as `zoneFeature` gives them. Those without a place have no geometry. */
export function layerFeatures(
	atlas: Atlas,
	layerId: Identifier,
	features: ReadonlyMap<Reference, ZoneFeature>,
	language: Language,
): ExportCollection {
	const own = atlas.featuresOf(layerId).flatMap(({ ref }) => {
		const feature = features.get(ref)
		return feature ? [feature] : []
	})
	return {
		type: 'FeatureCollection',
		name: layerId,
		features: own.map((feature) => zoneFeature(atlas, feature, language)),
	}
}

/** No digit finer than the error. */
const asRead = (value: number, error: number): number => roundTo(value, readingDigits(error))
/** A centimetre: what a pointer says beyond it is noise. */
const DECIMALS = 7
/** A shape to seven decimals of a degree. */
export const roundedShape = <Shape extends { readonly coordinates: unknown }>(geometry: Shape): Shape =>
	JSON.parse(JSON.stringify(geometry, (_, value: unknown) => (typeof value === 'number' ? roundTo(value, DECIMALS) : value))) as Shape

/** The name of the place that an end was drawn to; empty where it was set freely. */
const placeOf = (atlas: Atlas, ref: Reference | null | undefined, language: Language): string =>
	(ref && atlas.feature(ref)?.name[language]) ?? ''

/** Kept measurements as lines and areas, with what was read on the ellipsoid and how far it may be off. */
export function measuredFeatures(atlas: Atlas, kept: readonly Kept[], language: Language): ExportCollection {
	return {
		type: 'FeatureCollection',
		name: 'measured',
		features: kept.map((one) => {
			const { lengthM, areaM2 } = reading(one, ellipsoid)
			const error = readingError(one)
			return {
				type: 'Feature',
				id: String(one.id),
				properties: {
					id: one.id,
					name: one.name,
					from: placeOf(atlas, one.corners[0]?.snap?.ref, language),
					to: placeOf(atlas, one.corners.at(-1)?.snap?.ref, language),
					lengthM: asRead(lengthM, error.lengthM),
					lengthErrorM: roundTo(error.lengthM, 1),
					areaM2: areaM2 === null || isCrossed(one) ? null : asRead(areaM2, error.areaM2),
					areaErrorM2: areaM2 === null || isCrossed(one) ? null : roundTo(error.areaM2, 1),
					surface: 'CGCS2000',
					...provenance(atlas, language),
				},
				geometry: roundedShape(ground(one) ?? outline(one)),
			}
		}),
	}
}

import type { FeatureSummary } from '../../../src/contracts/atlas.ts'
import type { Geometry, ZoneFeature } from '../../../src/contracts/feature.ts'
import type { Field } from '../../../src/contracts/layer.ts'
import { isArea, isLine } from '../../../src/domain/measure/geometries.ts'
import { isNamePoint } from '../shapes/writing-places.ts'
import type { LayerData } from '../zone-data.ts'
import { anchorOf } from './anchor-of.ts'
import { boundsOf } from './bounds-of.ts'

type Attributes = FeatureSummary['attributes']
type Properties = Readonly<Record<string, unknown>>

function attributeOf({ key, type }: Field, properties: Properties): Attributes[string] | null {
	const text = (name: string): string | null => (typeof properties[name] === 'string' ? properties[name] : null)
	if (type === 'localized') {
		const [zh, en] = [text(`${key}Zh`), text(`${key}En`)]
		return zh && en ? { zh, en } : null
	}
	const value = properties[key]
	return typeof value === 'number' ? value : text(key)
}

const attributesOf = (fields: readonly Field[], properties: Properties): Attributes =>
	Object.fromEntries(
		fields.flatMap((field) => {
			const value = attributeOf(field, properties)
			return value === null ? [] : [[field.key, value]]
		}),
	)

function geometryName(geometry: Geometry): FeatureSummary['geometry'] {
	if (!geometry) return 'none'
	if (isArea(geometry)) return 'area'
	return isLine(geometry) ? 'line' : 'point'
}

function summarise({ id, properties, geometry }: ZoneFeature, { definition }: LayerData): FeatureSummary {
	const { nameZh, nameEn, labelZh = nameZh, labelEn = nameEn, noteZh, noteEn, kind, shownBy, methodZh, methodEn } = properties
	return {
		ref: `${definition.id}/${id}`,
		id,
		layer: definition.id,
		...(kind && { kind }),
		name: { zh: nameZh, en: nameEn },
		label: { zh: labelZh, en: labelEn },
		aliases: properties.aliases ?? [],
		shownBy: shownBy ? `${definition.id}/${shownBy}` : null,
		note: noteZh && noteEn ? { zh: noteZh, en: noteEn } : null,
		sources: properties.sources,
		method: { zh: methodZh, en: methodEn },
		basis: properties.basis,
		accuracyM: properties.accuracyM,
		attributes: attributesOf(definition.fields, properties),
		geometry: geometryName(geometry),
		bounds: boundsOf(geometry),
		anchor: anchorOf(geometry),
	}
}

/** What the panels know of every feature, in the order of the tree. Points that only say where a name is written are left out: they are no places. */
export const summariseFeatures = (layers: readonly LayerData[]): FeatureSummary[] =>
	layers.flatMap((layer) => {
		const listed = layer.features.filter((feature) => !isNamePoint(feature))
		return listed.map((feature) => summarise(feature, layer))
	})

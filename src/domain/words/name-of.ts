import type { AtlasFile } from '../../contracts/atlas.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'

/** The name of a layer or a feature. One that the zone does not hold is named by its reference. */
export function nameOf({ layers, features }: Pick<AtlasFile, 'layers' | 'features'>, reference: Reference, language: Language): string {
	const { layerId, featureId } = parseReference(reference)
	const text = featureId === null ? layers.find(({ id }) => id === layerId)?.title : features.find(({ ref }) => ref === reference)?.name
	return text?.[language] ?? reference
}

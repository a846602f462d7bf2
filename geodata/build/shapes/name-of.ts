import type { ZoneFeature } from '../../../src/contracts/feature.ts'
import type { Category } from '../../../src/contracts/layer.ts'
import type { Name } from './part.ts'

/** What is written for a feature on the map; `undefined` where its category is not labelled. */
export function nameOf({ properties }: Pick<ZoneFeature, 'properties'>, { kind, label }: Category): Name | undefined {
	if (!label) return undefined
	const { nameZh, nameEn, labelZh = nameZh, labelEn = nameEn, labelRank = label.rank } = properties
	return { ...(kind && { kind }), zh: labelZh, en: labelEn, rank: labelRank }
}

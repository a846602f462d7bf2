import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { Field, LayerDefinition } from '../../contracts/layer.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { formatDecimal } from '../../domain/format/format-decimal.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'

/** The attributes that a layer declares and a feature has, in the layer's order, as title and printed value. */
export function fieldValues(
	{ fields }: Pick<LayerDefinition, 'fields'>,
	{ attributes }: Pick<FeatureSummary, 'attributes'>,
	language: Language,
): readonly (readonly [string, string])[] {
	return fields.flatMap((field) => {
		const value = attributes[field.key]
		return value === undefined || value === '' ? [] : [[field.title[language], printed(field, value, language)] as const]
	})
}

function printed({ type, unit }: Field, value: FeatureSummary['attributes'][string], language: Language): string {
	if (typeof value === 'object') return value[language]
	if (typeof value === 'number') return unit ? quantityText(formatQuantity(value, unit, language)) : formatDecimal(value, language)
	return type === 'date' ? formatDate(value, language) : value
}

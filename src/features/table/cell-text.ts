import type { Language } from '../../contracts/localized-text.ts'
import { metres, squareMetres } from '../../contracts/units.ts'
import { formatAccuracy } from '../../domain/format/format-accuracy.ts'
import { formatArea } from '../../domain/format/format-area.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { formatDecimal } from '../../domain/format/format-decimal.ts'
import { formatDistance } from '../../domain/format/format-distance.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'
import type { TableCell, TableColumn } from '../../domain/table/feature-table.ts'
import { tableText } from '../../text/table.ts'

/** Stands where nothing is known. */
const UNKNOWN = '—'

/** A cell in words, with its unit. Sizes are rounded to what a map supports, and say so; what kind of shape they are of stands in the same row. */
export function cellText({ key, field }: TableColumn, cell: TableCell, language: Language): string {
	if (key === 'accuracyM') return formatAccuracy(typeof cell === 'number' ? cell : null, language)
	if (cell === null) return UNKNOWN
	if (typeof cell === 'string') return field?.type === 'date' ? formatDate(cell, language) : cell
	const { about } = tableText[language]
	if (key === 'areaM2') return quantityText({ ...formatArea(squareMetres(cell), language, 1), prefix: about })
	if (key === 'lengthM') return quantityText({ ...formatDistance(metres(cell), language), prefix: about })
	return field?.unit ? quantityText(formatQuantity(cell, field.unit, language)) : formatDecimal(cell, language)
}

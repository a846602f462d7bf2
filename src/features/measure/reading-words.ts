import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatAccuracy } from '../../domain/format/format-accuracy.ts'
import { formatDifference } from '../../domain/format/format-difference.ts'
import { groundUnit, lengthUnit, type FormattedReading } from '../../domain/format/format-reading.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import { mainWords, type ChosenUnits } from '../../domain/measure/measured-words.ts'
import { reading, readingError, type Measured, type Reading } from '../../domain/measure/measurement.ts'
import type { Measurer } from '../../domain/measure/measurer.ts'
import { measureText } from '../../text/measure.ts'

/** One way to reckon, beside the ellipsoid that the law measures on. */
export interface MethodLine {
	readonly name: string
	readonly words: FormattedReading
	/** `+0.126 %`; empty for the base itself. */
	readonly difference: string
}

const size = ({ lengthM, areaM2 }: Reading): number => areaM2 ?? lengthM

/** What each surface gives for something measured, the ellipsoid first. */
export function methodLines(
	measured: Measured,
	surfaces: readonly { readonly name: string; readonly measurer: Pick<Measurer, 'areaM2' | 'lengthM'> }[],
	units: ChosenUnits,
	language: Language,
): MethodLine[] {
	const error = readingError(measured)
	const base = reading(measured, ellipsoid)
	const fixed: ChosenUnits = {
		length: units.length ?? lengthUnit(base.lengthM),
		ground: units.ground ?? (base.areaM2 === null ? null : groundUnit(base.areaM2)),
	}
	return surfaces.map(({ name, measurer }) => {
		const found = reading(measured, measurer)
		const isBase = measurer === ellipsoid || size(base) === 0
		return {
			name,
			words: mainWords(found, error, fixed, language),
			difference: isBase ? '' : formatDifference((size(found) / size(base) - 1) * 100, language, 3),
		}
	})
}

/** What a kept measurement is called: as somebody named it, after the places it joins, or not at all. */
export function keptName({ name, kind, corners }: Kept, atlas: Atlas, language: Language): string {
	const text = measureText[language]
	const [from, to] = [corners[0]?.snap?.ref, corners.at(-1)?.snap?.ref]
	const titles = [from, to].map((ref) => (ref ? atlas.feature(ref)?.name[language] : undefined))
	if (name !== '') return name
	const [start, end] = titles
	return kind === 'line' && start && end && start !== end ? text.between(start, end) : text.unnamed[kind === 'area' ? 'area' : 'line']
}

/** The worst of what its corners were drawn to, in words; empty where all of them were set freely. */
export function snapWords({ corners }: Measured, language: Language): string {
	const text = measureText[language]
	const accuracies = corners.flatMap(({ snap }) => (snap?.ref ? [snap.accuracyM] : []))
	if (accuracies.length === 0) return ''
	const known = accuracies.filter((accuracyM) => accuracyM !== null)
	return known.length < accuracies.length ? text.snappedUnknown : text.snapped(formatAccuracy(Math.max(...known), language))
}

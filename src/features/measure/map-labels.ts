import type { Language } from '../../contracts/localized-text.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import { labelsWithRoom } from '../../domain/drawing/labels-with-room.ts'
import { boxMiddle, pathMiddle } from '../../domain/drawing/screen-path.ts'
import { sideLabels, type MapLabel, type Place } from '../../domain/drawing/side-labels.ts'
import { measuredWords, plainReading } from '../../domain/measure/measured-words.ts'
import { ground } from '../../domain/measure/measurement.ts'
import type { Measuring } from '../../state/measure/measuring.svelte.ts'

/** All the words that measuring puts on the map. */
export function mapLabels({ board, units }: Measuring, place: Place, language: Language): MapLabel[] {
	const { live, kept, editing } = board
	const keptLabels = kept
		.filter(({ id }) => id !== editing)
		.flatMap((one: Kept): MapLabel[] => {
			const points = one.corners.map(place)
			const at = one.kind === 'area' ? boxMiddle(points) : pathMiddle(points)
			const text = [String(one.id), one.name, plainReading(measuredWords(one, units, language))].filter(Boolean).join(' · ')
			return at ? [{ ...at, text, kind: 'kept' }] : []
		})
	const middle = ground(live) && boxMiddle(live.corners.map(place))
	const main: MapLabel[] = middle ? [{ ...middle, text: plainReading(measuredWords(live, units, language)), kind: 'main' }] : []
	return labelsWithRoom([...main, ...keptLabels, ...sideLabels(board, place, language)])
}

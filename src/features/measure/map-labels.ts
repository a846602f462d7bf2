import type { Language } from '../../contracts/localized-text.ts'
import { bearingDeg, ellipsoid } from '../../domain/measure/ellipsoid.ts'
import type { Kept } from '../../domain/measure/measure-book.ts'
import { ground, readingError, type Corner } from '../../domain/measure/measurement.ts'
import type { ScreenPoint } from '../../engine/map-overlay.ts'
import type { Measuring } from '../../state/measure/measuring.svelte.ts'
import { measuredWords, lengthWords, plainReading } from './reading-words.ts'
import { boxMiddle, midpoint, pathMiddle } from './screen-path.ts'

/** Words that stand at a place of the map's element. */
export interface MapLabel extends ScreenPoint {
	readonly text: string
	/** `live` moves with the pointer, `main` says what was asked for. */
	readonly kind: 'side' | 'main' | 'live' | 'kept'
}

/** A side shorter than this on the screen has no room for its length. */
const ROOM_PX = 64

const LIFT_PX = 20

const onScreen = (from: ScreenPoint, to: ScreenPoint) => Math.hypot(to.x - from.x, to.y - from.y)

function sideWords(from: Corner, to: Corner, language: Language): string {
	const lengthM = ellipsoid.distanceM(from.position, to.position)
	return plainReading(lengthWords(lengthM, readingError({ kind: 'distance', corners: [from, to] }).lengthM, language))
}

type Place = (corner: Corner) => ScreenPoint

/** The lengths of the sides of a draft; the one under the pointer says its bearing too. */
function sideLabels({ draft, live, editing }: Measuring, place: Place, language: Language): MapLabel[] {
	const { corners } = live
	/** While it is changed, its middle is where another corner can be set. */
	const lift = editing === null ? 0 : LIFT_PX
	const isRing = live.kind === 'area' && live === draft && corners.length > 2
	const ends = isRing ? [...corners, ...corners.slice(0, 1)] : corners
	return ends.slice(1).flatMap((to, index): MapLabel[] => {
		const from = ends[index]
		if (!from) return []
		const isLive = index + 1 >= draft.corners.length && live !== draft
		if (onScreen(place(from), place(to)) < (isLive ? ROOM_PX / 4 : ROOM_PX)) return []
		const words = sideWords(from, to, language)
		const text = isLive ? `${words} · ${bearingDeg(from.position, to.position).toFixed(0)}°` : words
		const { x, y } = midpoint(place(from), place(to))
		return [{ x, y: y - lift, text, kind: isLive ? 'live' : 'side' }]
	})
}

/** All the words that measuring puts on the map. */
export function mapLabels(measuring: Measuring, place: Place, language: Language): MapLabel[] {
	const { live, kept, editing, units } = measuring
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
	return [...keptLabels, ...sideLabels(measuring, place, language), ...main]
}

import type { Language } from '../../contracts/localized-text.ts'
import { bearingDeg, ellipsoid } from '../measure/ellipsoid.ts'
import { lengthWords, plainReading } from '../measure/measured-words.ts'
import { readingError, type Corner, type Measured } from '../measure/measurement.ts'
import { midpoint, type ScreenPoint } from './screen-path.ts'

/** Words that stand at a place of the map's element. */
export interface MapLabel extends ScreenPoint {
	readonly text: string
	/** `live` moves with the pointer, `main` says what was asked for. */
	readonly kind: 'side' | 'main' | 'live' | 'kept'
}

/** What is being drawn, as somebody sees it. */
export interface Draft {
	readonly draft: Measured
	/** The draft with the corner under the pointer; the draft itself where there is none. */
	readonly live: Measured
	/** The kept item that it is a change of. */
	readonly editing: number | null
}

/** Where a corner stands on the map's element. */
export type Place = (corner: Corner) => ScreenPoint

/** A side shorter than this on the screen has no room for its length. */
const ROOM_PX = 64
const LIFT_PX = 20

const onScreen = (from: ScreenPoint, to: ScreenPoint) => Math.hypot(to.x - from.x, to.y - from.y)

function sideWords(from: Corner, to: Corner, language: Language): string {
	const lengthM = ellipsoid.distanceM(from.position, to.position)
	return plainReading(lengthWords(lengthM, readingError({ kind: 'line', corners: [from, to] }).lengthM, language))
}

/** The lengths of the sides of a draft; the one under the pointer says its bearing too. */
export function sideLabels({ draft, live, editing }: Draft, place: Place, language: Language): MapLabel[] {
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

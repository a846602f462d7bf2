import { midpoint, pointsText, type ScreenPoint } from '../../domain/drawing/screen-path.ts'
import type { Draft, Place } from '../../domain/drawing/side-labels.ts'
import type { Corner } from '../../domain/measure/measurement.ts'

/** A draft as it is drawn over the map: lines as the `points` of SVG elements, handles as places. */
export interface DraftOnScreen {
	/** For `DraftLines`. */
	readonly lines: {
		readonly set: string
		readonly live: string
		readonly way: string | null
		readonly closing: string | null
		readonly isArea: boolean
		readonly isClosed: boolean
		readonly corners: readonly ScreenPoint[]
		readonly snap: ScreenPoint | null
	}
	/** For `DraftHandles`. */
	readonly handles: {
		readonly corners: readonly ScreenPoint[]
		readonly sides: readonly ScreenPoint[]
		readonly isChanging: boolean
		readonly ends: readonly number[]
	}
}

/** Sides that another corner can be set on: while something kept is changed. */
function sidesOf({ draft: { kind, corners }, editing }: Draft, place: Place): ScreenPoint[] {
	if (editing === null) return []
	const ends = kind === 'area' ? [...corners, ...corners.slice(0, 1)] : corners
	return ends.slice(1).map((to, index) => midpoint(place(ends[index] ?? to), place(to)))
}

/** A draft, and where the pointer would set its next corner, as they are drawn over the map. */
export function draftOnScreen(board: Draft & { readonly next: Corner | null }, place: Place): DraftOnScreen {
	const { draft, live, editing, next } = board
	const corners = draft.corners.map(place)
	const livePoints = live.corners.map(place)
	const [first, last] = [livePoints[0], livePoints.at(-1)]
	const isChanging = editing !== null
	const hasWay = live !== draft
	return {
		lines: {
			set: pointsText(corners),
			live: pointsText(livePoints),
			way: hasWay ? pointsText(livePoints.slice(-2)) : null,
			closing: draft.kind === 'area' && first && last && livePoints.length > 2 ? pointsText([last, first]) : null,
			isArea: draft.kind === 'area',
			isClosed: isChanging && corners.length > 2,
			corners,
			snap: next?.snap && !isChanging ? place(next) : null,
		},
		handles: {
			corners,
			sides: sidesOf(board, place),
			isChanging,
			ends: draft.kind === 'area' ? [0, corners.length - 1] : [corners.length - 1],
		},
	}
}

/** Between a point's mark and its name: more than the name's padding, or the name would collide with its own mark. */
const CLEARANCE_PX = 2.5
/** How far a name beside a mark may be shifted up or down: a mark keeps a square free, so past its corner there is no nearer place. */
const ASIDE_EM = 0.5
/** How much farther the last two places are. */
const FAR_EM = 0.85

/** A place for a name about a point: which side or corner of the name is held where, in ems from the point, right and down. */
export interface LabelPlace {
	readonly anchor: 'left' | 'right' | 'top' | 'bottom' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right' | 'center'
	readonly offset: readonly [number, number]
}

/** Right, left, below, above, then beside it but higher or lower, then left and right of it once more, farther off: where a larger mark stands on the same spot. */
export function placesBeside(radiusPx: number, sizePx: number): readonly LabelPlace[] {
	const em = (radiusPx + CLEARANCE_PX) / sizePx
	const far = em + FAR_EM
	return [
		{ anchor: 'left', offset: [em, 0] },
		{ anchor: 'right', offset: [-em, 0] },
		{ anchor: 'top', offset: [0, em] },
		{ anchor: 'bottom', offset: [0, -em] },
		{ anchor: 'bottom-left', offset: [em, ASIDE_EM] },
		{ anchor: 'bottom-right', offset: [-em, ASIDE_EM] },
		{ anchor: 'top-left', offset: [em, -ASIDE_EM] },
		{ anchor: 'top-right', offset: [-em, -ASIDE_EM] },
		{ anchor: 'left', offset: [far, 0] },
		{ anchor: 'right', offset: [-far, 0] },
	]
}

/** For a name without a mark: on the spot itself, below it, above it. */
export const PLACES_UPON: readonly LabelPlace[] = (['center', 'top', 'bottom'] as const).map((anchor) => ({ anchor, offset: [0, 0] }))

import type { Position } from '../../contracts/feature.ts'

/** An edge that meets another where it must not. */
export interface Crossing {
	/** Which of the rings. */
	ring: number
	/** Index of the position the edge starts from. */
	index: number
	at: Position
}

interface Edge {
	start: Position
	end: Position
	ring: number
	index: number
	/** Number of edges of the ring. */
	count: number
}

const west = ({ start, end }: Edge): number => Math.min(start[0], end[0])
const east = ({ start, end }: Edge): number => Math.max(start[0], end[0])

/** The zone is written with seven decimals: in whole steps of the last one, products of differences up to nine degrees are exact. */
const LAST_DECIMAL = 1e7
const toSteps = ([lng, lat]: Position): Position => [Math.round(lng * LAST_DECIMAL), Math.round(lat * LAST_DECIMAL)]

function edgesOf(positions: readonly Position[], ring: number): Edge[] {
	const steps = positions.map(toSteps)
	return steps.slice(1).map((end, index) => ({ start: steps[index] ?? end, end, ring, index, count: steps.length - 1 }))
}

/** Positive when `c` lies to the left of the way from `a` to `b`, 0 when on it. */
const side = (a: Position, b: Position, c: Position): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

const isWithin = (point: Position, { start, end }: Edge): boolean =>
	point[0] >= Math.min(start[0], end[0]) &&
	point[0] <= Math.max(start[0], end[0]) &&
	point[1] >= Math.min(start[1], end[1]) &&
	point[1] <= Math.max(start[1], end[1])

function properCrossing(one: Edge, other: Edge): Position | null {
	const [a, b] = [side(one.start, one.end, other.start), side(one.start, one.end, other.end)]
	const [c, d] = [side(other.start, other.end, one.start), side(other.start, other.end, one.end)]
	if (a * b >= 0 || c * d >= 0) return null
	const [dx, dy] = [one.end[0] - one.start[0], one.end[1] - one.start[1]]
	const [ex, ey] = [other.end[0] - other.start[0], other.end[1] - other.start[1]]
	const along = ((other.start[0] - one.start[0]) * ey - (other.start[1] - one.start[1]) * ex) / (dx * ey - dy * ex)
	return [one.start[0] + dx * along, one.start[1] + dy * along]
}

/** Ends of either edge that lie on the other. */
function touches(one: Edge, other: Edge): Position[] {
	const onOne = [other.start, other.end].filter((point) => side(one.start, one.end, point) === 0 && isWithin(point, one))
	const onOther = [one.start, one.end].filter((point) => side(other.start, other.end, point) === 0 && isWithin(point, other))
	return [...onOne, ...onOther]
}

const differ = (a: Position | undefined, b: Position): boolean => a?.[0] !== b[0] || a[1] !== b[1]

/** Where two edges meet and must not; neighbours may share their corner, different rings may touch in one point. */
function forbidden(one: Edge, other: Edge): Position | null {
	const proper = properCrossing(one, other)
	if (proper) return proper
	const [first, ...rest] = touches(one, other)
	if (!first) return null
	const isStretch = rest.some((point) => differ(first, point))
	const gap = Math.abs(one.index - other.index)
	const mayTouch = one.ring !== other.ring || gap === 1 || gap === one.count - 1
	return isStretch || !mayTouch ? first : null
}

/**
 * Edges of closed rings that cross, run along each other, or touch within one ring: a sweep from west to east.
 *
 * One crossing is given for each pair of edges. Positions are taken to seven decimals.
 */
export function crossings(rings: readonly (readonly Position[])[]): Crossing[] {
	const edges = rings.flatMap(edgesOf).sort((a, b) => west(a) - west(b))
	const found: Crossing[] = []
	let open: Edge[] = []
	for (const edge of edges) {
		open = open.filter((other) => east(other) >= west(edge))
		for (const other of open) {
			const at = forbidden(other, edge)
			if (at) found.push({ ring: other.ring, index: other.index, at: [at[0] / LAST_DECIMAL, at[1] / LAST_DECIMAL] })
		}
		open.push(edge)
	}
	return found
}

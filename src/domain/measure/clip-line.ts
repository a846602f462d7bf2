import type { Position } from '../../contracts/feature.ts'
import { contains } from './contains.ts'
import { polygonsOf, strandsOf, type AreaGeometry, type LineGeometry, type MultiLine } from './geometries.ts'

type Edge = readonly [start: Position, end: Position]

/** A stretch of a line that lies on one side of a boundary, or along it. */
interface Piece {
	start: Position
	end: Position
	/** Whether it may lie on another side than the piece before: the boundary is met where it starts, or along it. */
	isNew: boolean
}

const edgesOf = (area: AreaGeometry): Edge[] =>
	polygonsOf(area)
		.flat()
		.flatMap((ring) => ring.slice(1).map((end, index): Edge => [ring[index] ?? end, end]))

function isApart(one: Edge, other: Edge): boolean {
	const a = one[0]
	const b = one[1]
	const c = other[0]
	const d = other[1]
	return (
		Math.max(a[0], b[0]) < Math.min(c[0], d[0]) ||
		Math.max(c[0], d[0]) < Math.min(a[0], b[0]) ||
		Math.max(a[1], b[1]) < Math.min(c[1], d[1]) ||
		Math.max(c[1], d[1]) < Math.min(a[1], b[1])
	)
}

/** Where along a segment, from 0 to 1, an edge meets it: nowhere, once, or at both ends of a stretch they share. */
function meetings([a, b]: Edge, [c, d]: Edge): number[] {
	const dx = b[0] - a[0]
	const dy = b[1] - a[1]
	const ex = d[0] - c[0]
	const ey = d[1] - c[1]
	const cross = dx * ey - dy * ex
	const px = c[0] - a[0]
	const py = c[1] - a[1]
	if (cross === 0) {
		const square = dx * dx + dy * dy
		if (px * dy !== py * dx || square === 0) return []
		return [(px * dx + py * dy) / square, ((d[0] - a[0]) * dx + (d[1] - a[1]) * dy) / square]
	}
	const across = (px * dy - py * dx) / cross
	return across >= 0 && across <= 1 ? [(px * ey - py * ex) / cross] : []
}

const between = ([a, b]: Edge, along: number): Position => [a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along]

/** Segments in the order of the line, each with the edges that may meet it: found by halving, so that most pairs are never looked at. */
function withNearEdges(segments: readonly Edge[], edges: readonly Edge[]): { segment: Edge; near: readonly Edge[] }[] {
	if (segments.length <= 1) return segments.map((segment) => ({ segment, near: edges.filter((edge) => !isApart(segment, edge)) }))
	const lngs = segments.flatMap(([a, b]) => [a[0], b[0]])
	const lats = segments.flatMap(([a, b]) => [a[1], b[1]])
	const diagonal: Edge = [
		[Math.min(...lngs), Math.min(...lats)],
		[Math.max(...lngs), Math.max(...lats)],
	]
	const near = edges.filter((edge) => !isApart(diagonal, edge))
	const middle = segments.length >> 1
	return [...withNearEdges(segments.slice(0, middle), near), ...withNearEdges(segments.slice(middle), near)]
}

/** A segment cut wherever it meets an edge. */
function cut(segment: Edge, edges: readonly Edge[]): Piece[] {
	const met = edges.flatMap((edge) => meetings(segment, edge)).filter((along) => along >= 0 && along <= 1)
	const inner = met.filter((along) => along > 0 && along < 1).sort((a, b) => a - b)
	const corners = [segment[0], ...inner.map((along) => between(segment, along)), segment[1]]
	return corners.slice(1).map((end, index) => ({ start: corners[index] ?? end, end, isNew: met.length > 0 }))
}

function piecesOf(strand: readonly Position[], edges: readonly Edge[]): Piece[] {
	const segments = strand.slice(1).map((end, index): Edge => [strand[index] ?? end, end])
	const pieces = withNearEdges(segments, edges).flatMap(({ segment, near }) => cut(segment, near))
	// The piece after one that meets the boundary may start on it.
	return pieces.map((piece, index) => ({ ...piece, isNew: index === 0 || piece.isNew || pieces[index - 1]?.isNew === true }))
}

/**
 * The part of a line inside an area, split exactly where it crosses the boundary; a stretch along the boundary counts as inside.
 *
 * Line and edges are straight in longitude and latitude. Nothing inside gives a geometry without strands.
 */
export function clipLine(line: LineGeometry, area: AreaGeometry): MultiLine {
	const edges = edgesOf(area)
	const strands: Position[][] = []
	for (const strand of strandsOf(line)) {
		let open: Position[] | null = null
		let isInside = false
		for (const { start, end, isNew } of piecesOf(strand, edges)) {
			if (isNew) isInside = contains(area, between([start, end], 0.5))
			if (isInside && !open) strands.push((open = [start]))
			if (isInside) open?.push(end)
			else open = null
		}
	}
	return { type: 'MultiLineString', coordinates: strands }
}

import * as polyclip from 'polyclip-ts'

/** The same crossing computed twice may differ in its last digits: positions are kept to a millionth of a step of the source. */
const snapped = (polygons) =>
	polygons.map((polygon) => polygon.map((ring) => ring.map((position) => position.map((value) => Number(value.toFixed(6))))))
const union = (...polygons) => snapped(polyclip.union(...polygons))
const difference = (...polygons) => snapped(polyclip.difference(...polygons))
const ringArea = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0) / 2)
const largest = (polygons) => polygons.reduce((best, polygon) => (ringArea(polygon[0]) > ringArea(best[0]) ? polygon : best))
const key = ([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`

/**
 * Makes rings that overlap and gape along their common borders into a partition: no overlap, no gap.
 *
 * The first ring keeps its shape; each later one is cut back by those before it, and a gap between two goes to the later one.
 */
export function partition(rings) {
	let taken = []
	const parts = rings.map((ring) => {
		const valid = largest(union([ring]))[0]
		const left = taken.length > 0 ? largest(difference([valid], taken))[0] : valid
		taken = taken.length > 0 ? union(taken, [left]) : [[left]]
		return left
	})
	for (const gap of taken.flatMap((polygon) => polygon.slice(1)).filter((ring) => ringArea(ring) > 0)) {
		const owner = parts.findLastIndex((part) => ringArea(joined(part, gap)) > ringArea(part) + ringArea(gap) / 2)
		parts[owner] = joined(parts[owner], gap)
	}
	return insertSharedVertices(parts)
}

/** The outer ring of part and gap together; the part alone where they do not share an edge. */
function joined(part, gap) {
	const corners = new Set(gap.map(key))
	return part.some((position) => corners.has(key(position))) ? largest(union([part], [gap]))[0] : part
}

/** Gives every ring the vertices that its neighbours have on its edges, so that common borders are the same list of positions. */
function insertSharedVertices(parts) {
	const all = new Map(parts.flat().map((position) => [key(position), position]))
	return parts.map((ring) =>
		ring.flatMap((start, i) => {
			const end = ring[i + 1]
			if (!end) return [all.get(key(start))]
			const between = [...all.values()].filter((position) => liesBetween(position, start, end))
			const along = ([x, y]) => (x - start[0]) * (end[0] - start[0]) + (y - start[1]) * (end[1] - start[1])
			return [all.get(key(start)), ...between.sort((a, b) => along(a) - along(b))]
		}),
	)
}

function liesBetween([x, y], [x1, y1], [x2, y2]) {
	if (x < Math.min(x1, x2) - 1e-6 || x > Math.max(x1, x2) + 1e-6 || y < Math.min(y1, y2) - 1e-6 || y > Math.max(y1, y2) + 1e-6) return false
	const length = Math.hypot(x2 - x1, y2 - y1)
	const off = Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
	return off < 1e-5 && Math.hypot(x - x1, y - y1) > 1e-5 && Math.hypot(x - x2, y - y2) > 1e-5
}

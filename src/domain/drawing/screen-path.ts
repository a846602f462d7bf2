/** A place on the map's element, in CSS pixels from its top left corner. */
export interface ScreenPoint {
	readonly x: number
	readonly y: number
}

/** Points as the `points` of an SVG polyline or polygon, to a tenth of a pixel. */
export const pointsText = (points: readonly ScreenPoint[]): string => points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

/** The middle between two points. */
export const midpoint = (one: ScreenPoint, other: ScreenPoint): ScreenPoint => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

/** The middle of the box about some points; `null` for none. */
export function boxMiddle(points: readonly ScreenPoint[]): ScreenPoint | null {
	if (points.length === 0) return null
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}

/** A point on a path with as many corners before it as behind it; `null` for none. */
export function pathMiddle(points: readonly ScreenPoint[]): ScreenPoint | null {
	const [before, after] = [points[Math.floor((points.length - 1) / 2)], points[Math.ceil((points.length - 1) / 2)]]
	return before && after ? midpoint(before, after) : null
}

import type { PlanePoint } from './local-plane.ts'

/** Distance in metres from a point to the nearest point of the segment from `a` to `b`. */
export function distanceToSegmentM([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
	const dx = bx - ax
	const dy = by - ay
	const squareM2 = dx * dx + dy * dy
	const along = squareM2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squareM2))
	return Math.sqrt((x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)
}

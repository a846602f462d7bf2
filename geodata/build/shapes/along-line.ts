import type { PlanePoint } from './local-plane.ts'

/** Distance along a line from its start to each of its points, in metres. */
export function chainageM(line: readonly PlanePoint[]): number[] {
	let distanceM = 0
	return line.map(([x, y], index) => {
		const [fromX, fromY] = line[index - 1] ?? [x, y]
		return (distanceM += Math.hypot(x - fromX, y - fromY))
	})
}

/** The point of a line at a distance from its start; its first or last point where the distance lies beyond it. */
export function pointAlong(line: readonly PlanePoint[], chainage: readonly number[], distanceM: number): PlanePoint {
	const after = chainage.findIndex((value) => value >= distanceM)
	const index = Math.max(after < 0 ? line.length - 1 : after, 1)
	const [[ax, ay], [bx, by]] = [line[index - 1] ?? [0, 0], line[index] ?? [0, 0]]
	const [from = 0, to = 0] = chainage.slice(index - 1, index + 1)
	const share = to === from ? 0 : Math.max(0, Math.min(1, (distanceM - from) / (to - from)))
	return [ax + share * (bx - ax), ay + share * (by - ay)]
}

import type { Position } from '../../contracts/feature.ts'
import { metres, squareMetres, type Metres, type SquareMetres } from '../../contracts/units.ts'

/** A place that was pointed at, and how far off it may stand along either axis (one standard deviation). */
export interface ReadPlace {
	readonly position: Position
	readonly errorM: number
}

/** Metres of a degree of latitude, and of longitude at the equator. An error needs two digits, not twelve. */
const DEGREE_M = 111_195

/** Places in metres from the first one, east and north. */
function onGround(places: readonly ReadPlace[]) {
	const [lng, lat] = places[0]?.position ?? [0, 0]
	const eastM = DEGREE_M * Math.cos((lat * Math.PI) / 180)
	return places.map(({ position, errorM }) => ({ x: (position[0] - lng) * eastM, y: (position[1] - lat) * DEGREE_M, errorM }))
}

type GroundPoint = ReturnType<typeof onGround>[number]

/** The direction of a way as a vector of one metre; of no length where it has none. */
function direction(from: GroundPoint | undefined, to: GroundPoint | undefined): [number, number] {
	if (!from || !to) return [0, 0]
	const [dx, dy] = [to.x - from.x, to.y - from.y]
	const length = Math.hypot(dx, dy)
	return length === 0 ? [0, 0] : [dx / length, dy / length]
}

/**
 * How far a length may be off because its corners were pointed at, in metres (one standard deviation). 0 for fewer than two places.
 *
 * A corner moves the length by its own error times the difference of the directions in which it is reached and left; on a straight way it moves
 * it not at all. The way round a ring is closed: every corner is reached and left.
 */
export function lengthErrorM(places: readonly ReadPlace[], isRing = false): Metres {
	const points = onGround(places)
	const variance = points.reduce((sum, point, index) => {
		const [inX, inY] = direction(isRing ? points.at(index - 1) : points[index - 1], point)
		const [outX, outY] = direction(point, isRing ? points[(index + 1) % points.length] : points[index + 1])
		return sum + point.errorM ** 2 * ((inX - outX) ** 2 + (inY - outY) ** 2)
	}, 0)
	return metres(Math.sqrt(variance))
}

/**
 * How far an area may be off because its corners were pointed at, in square metres (one standard deviation). Corners in order, the first not
 * repeated; 0 for fewer than three.
 *
 * A corner moves the area by its own error times half the distance between its neighbours: ½ √Σ σᵢ² |pᵢ₊₁ − pᵢ₋₁|².
 */
export function areaErrorM2(corners: readonly ReadPlace[]): SquareMetres {
	if (corners.length < 3) return squareMetres(0)
	const points = onGround(corners)
	const variance = points.reduce((sum, { errorM }, index) => {
		const [before, after] = [points.at(index - 1), points[(index + 1) % points.length]]
		return before && after ? sum + errorM ** 2 * ((after.x - before.x) ** 2 + (after.y - before.y) ** 2) : sum
	}, 0)
	return squareMetres(Math.sqrt(variance) / 2)
}

import type { Position } from '../../contracts/feature.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { toPosition, toWorld, type WorldPoint } from '../measure/mercator.ts'
import type { SizeMm } from './paper.ts'
import { plainScale, withinScales, worldPerMetre } from './true-scale.ts'

/** The ground that a sheet shows: where its middle is, how large, and where the sheet's upper edge faces. Its proportions are those of the frame. */
export interface PrintBox {
	readonly center: Position
	/** The n of 1:n, true in the middle. */
	readonly denominator: number
	/** Degrees clockwise from north, above -180 and up to 180. */
	readonly bearingDeg: number
}

/** A place on a box, from its middle: -1 and 1 are left and right edge, or upper and lower one. */
export type Spot = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1]

/** The corners and the middles of the sides, clockwise from the upper left. */
export const GRIPS: readonly Spot[] = [
	[-1, -1],
	[0, -1],
	[1, -1],
	[1, 0],
	[1, 1],
	[0, 1],
	[-1, 1],
	[-1, 0],
]
export const CORNERS: readonly Spot[] = GRIPS.filter(([across, down]) => across !== 0 && down !== 0)

const RADIANS = Math.PI / 180

/** A direction in degrees, above -180 and up to 180. */
export const plainBearing = (degrees: number): number => 180 - ((((180 - degrees) % 360) + 360) % 360)

/** A vector of the sheet (right, down) as one of the world (east, south). */
const turned = ({ x, y }: WorldPoint, bearingDeg: number): WorldPoint => {
	const [sin, cos] = [Math.sin(bearingDeg * RADIANS), Math.cos(bearingDeg * RADIANS)]
	return { x: x * cos - y * sin, y: x * sin + y * cos }
}

const plus = (one: WorldPoint, other: WorldPoint, factor = 1): WorldPoint => ({ x: one.x + other.x * factor, y: one.y + other.y * factor })
const dot = (one: WorldPoint, other: WorldPoint): number => one.x * other.x + one.y * other.y

/** How much of the world's side a millimetre of the sheet is. */
const worldPerMm = ({ center, denominator }: PrintBox): number => (worldPerMetre(center) * denominator) / 1000

/** Half the box's width and height, in parts of the world's side. */
const halfOf = (box: PrintBox, frame: SizeMm): WorldPoint => {
	const perMm = worldPerMm(box)
	return { x: (frame.width / 2) * perMm, y: (frame.height / 2) * perMm }
}

const spotInWorld = (box: PrintBox, frame: SizeMm, [across, down]: Spot): WorldPoint => {
	const half = halfOf(box, frame)
	return plus(toWorld(box.center), turned({ x: across * half.x, y: down * half.y }, box.bearingDeg))
}

/** The position under a spot of the box. */
export const spotPosition = (box: PrintBox, frame: SizeMm, spot: Spot): Position => toPosition(spotInWorld(box, frame, spot))

/** All the ground that the box covers, and what lies in the corners of that. */
export function boxBounds(box: PrintBox, frame: SizeMm): Bounds {
	const corners = CORNERS.map((corner) => spotPosition(box, frame, corner))
	const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)]
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** Where a position stands on the map of the sheet, in millimetres from its middle: right and down. */
export function onSheet(box: PrintBox): (position: Position) => WorldPoint {
	const [middle, perMm] = [toWorld(box.center), worldPerMm(box)]
	return (position) => {
		const { x, y } = turned(plus(toWorld(position), middle, -1), -box.bearingDeg)
		return { x: x / perMm, y: y / perMm }
	}
}

/** Whether a position lies on the map of the sheet. */
export function isInBox(box: PrintBox, frame: SizeMm, position: Position): boolean {
	const { x, y } = onSheet(box)(position)
	return Math.abs(x) <= frame.width / 2 && Math.abs(y) <= frame.height / 2
}

/** The box taken at one position and brought to another. Its middle stays within the bounds. */
export function movedBox(box: PrintBox, from: Position, to: Position, [west, south, east, north]: Readonly<Bounds>): PrintBox {
	const way = plus(toWorld(to), toWorld(from), -1)
	const [lng, lat] = toPosition(plus(toWorld(box.center), way))
	return { ...box, center: [Math.min(east, Math.max(west, lng)), Math.min(north, Math.max(south, lat))] }
}

/** The box pulled at a grip: what lies opposite stays, the proportions too, and the scale is one that somebody would write. */
export function scaledBox(box: PrintBox, frame: SizeMm, [across, down]: Spot, to: Position): PrintBox {
	const opposite = spotInWorld(box, frame, [-across as Spot[0], -down as Spot[1]])
	const half = halfOf(box, frame)
	const whole = turned({ x: 2 * across * half.x, y: 2 * down * half.y }, box.bearingDeg)
	const pulled = dot(plus(toWorld(to), opposite, -1), whole) / dot(whole, whole)
	const denominator = plainScale(box.denominator * Math.max(0, pulled))
	const center = toPosition(plus(opposite, whole, denominator / box.denominator / 2))
	return { ...box, center, denominator }
}

/** The box turned so that its foot, where the knob is, points to a position; to whole degrees, and to north where it is nearly there. */
export function turnedBox(box: PrintBox, to: Position): PrintBox {
	const { x, y } = plus(toWorld(to), toWorld(box.center), -1)
	if (x === 0 && y === 0) return box
	const bearing = plainBearing(Math.round(Math.atan2(-x, y) / RADIANS))
	return { ...box, bearingDeg: Math.abs(bearing) <= NEARLY_DEG ? 0 : bearing }
}

const NEARLY_DEG = 2

/** Air about what is fitted, as a part of the frame. */
const MARGIN = 0.04

/** The n of the largest scale, as somebody would write it, at which some ground lies whole on a frame with a little air about it, printed or not. */
export function fittingScale([west, south, east, north]: Readonly<Bounds>, frame: SizeMm, bearingDeg: number): number {
	const place = onSheet({ center: middleOf([west, south, east, north]), denominator: 1, bearingDeg })
	const corners = [
		[west, north],
		[east, north],
		[east, south],
		[west, south],
	].map((corner) => place(corner as Position))
	const room = 1 - 2 * MARGIN
	const needed = Math.max(
		...corners.flatMap(({ x, y }) => [(2 * Math.abs(x)) / frame.width / room, (2 * Math.abs(y)) / frame.height / room]),
	)
	const step = needed < 20_000 ? 100 : needed < 50_000 ? 500 : needed < 100_000 ? 1000 : 5000
	return Math.ceil(needed / step) * step
}

/** The box that holds some ground whole at the largest scale that somebody would write; not whole, where no scale that is printed is small enough. */
export const fittingBox = (bounds: Readonly<Bounds>, frame: SizeMm, bearingDeg: number): PrintBox => ({
	center: middleOf(bounds),
	denominator: withinScales(fittingScale(bounds, frame, bearingDeg)),
	bearingDeg,
})

/** The middle of some ground as the map shows it. */
function middleOf([west, south, east, north]: Readonly<Bounds>): Position {
	const [upper, lower] = [toWorld([west, north]), toWorld([east, south])]
	return toPosition({ x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 })
}

/** How much the scale differs, at most, between the middle of a sheet and its northern and southern edge, in percent: Web Mercator grows towards the poles. */
export function edgeDifferencePct(box: PrintBox, frame: SizeMm): number {
	const [, south, , north] = boxBounds(box, frame)
	const [lng] = box.center
	const middle = worldPerMetre(box.center)
	return Math.max(...[south, north].map((lat) => Math.abs(worldPerMetre([lng, lat]) / middle - 1))) * 100
}

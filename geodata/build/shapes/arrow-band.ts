import type { Position } from '../../../src/contracts/feature.ts'
import { strandsOf, type AreaGeometry, type LineGeometry } from '../../../src/domain/measure/geometries.ts'
import { chainageM, pointAlong } from './along-line.ts'
import { localPlane, type PlanePoint } from './local-plane.ts'

const WIDTH_M = 560
const HEAD_WIDTH_M = 1040
const HEAD_LENGTH_M = 760
const STEP_M = 50
/** Segments are divided to this length before corners are cut, so that a right angle gets a radius of 350 m and the band stays on its axis. */
const LONGEST_SEGMENT_M = 1000
const SMOOTHINGS = 3

const mix = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, share: number): PlanePoint => [ax + share * (bx - ax), ay + share * (by - ay)]

/** The same line with points added so that no segment is longer than a kilometre. */
const divided = (line: readonly PlanePoint[]): PlanePoint[] =>
	line.flatMap((to, index) => {
		const from = line[index - 1] ?? to
		const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LONGEST_SEGMENT_M))
		return Array.from({ length: pieces }, (_, piece) => mix(from, to, (piece + 1) / pieces))
	})

/** One round of corner cutting (Chaikin 1974); the ends stay. */
function smoothed(line: readonly PlanePoint[]): PlanePoint[] {
	const cut = line.slice(1).flatMap((to, index) => {
		const from = line[index] ?? to
		return [mix(from, to, 0.25), mix(from, to, 0.75)]
	})
	return [...line.slice(0, 1), ...cut, ...line.slice(-1)]
}

/** Points at equal steps along the part of a line between its heads, first and last included. */
function shaftOf(line: readonly PlanePoint[], headLengthM: number): PlanePoint[] {
	const chainage = chainageM(line)
	const lengthM = (chainage.at(-1) ?? 0) - 2 * headLengthM
	const steps = Math.max(1, Math.round(lengthM / STEP_M))
	return Array.from({ length: steps + 1 }, (_, step) => pointAlong(line, chainage, headLengthM + (lengthM * step) / steps))
}

/** A point of a line moved to its left, at right angles to the way the line runs there. */
function leftOf(line: readonly PlanePoint[], index: number, offsetM: number): PlanePoint {
	const [x, y] = line[index] ?? [0, 0]
	const [[ax, ay], [bx, by]] = [line[Math.max(0, index - 1)] ?? [x, y], line[Math.min(line.length - 1, index + 1)] ?? [x, y]]
	const lengthM = Math.hypot(bx - ax, by - ay) || 1
	return [x - ((by - ay) / lengthM) * offsetM, y + ((bx - ax) / lengthM) * offsetM]
}

function outlineOf(tail: PlanePoint, shaft: readonly PlanePoint[], tip: PlanePoint): PlanePoint[] {
	const last = shaft.length - 1
	const side = (offsetM: number): PlanePoint[] => shaft.map((_, index) => leftOf(shaft, index, offsetM))
	const shoulder = (index: number, sign: number): PlanePoint => leftOf(shaft, index, (sign * HEAD_WIDTH_M) / 2)
	const [right, left] = [side(-WIDTH_M / 2), side(WIDTH_M / 2)]
	return [...right, shoulder(last, -1), tip, shoulder(last, 1), ...left.reverse(), shoulder(0, 1), tail, shoulder(0, -1)]
}

/**
 * An axis as the outline of a band 560 m wide with a head at both ends (1040 m wide, 760 m long), tips at the ends of the line.
 *
 * Corners of the line are rounded first. The outline is simple where what is left bends with a radius above half the width. On a line shorter
 * than three heads the heads shorten to a third of it. Of several strands the first is drawn.
 */
export function arrowBand(axis: LineGeometry): AreaGeometry {
	const positions = strandsOf(axis)[0] ?? []
	const { toPlane, toPosition } = localPlane(positions[Math.floor(positions.length / 2)] ?? [0, 0])
	let line = divided(positions.map(toPlane))
	for (let round = 0; round < SMOOTHINGS; round++) line = smoothed(line)
	const headLengthM = Math.min(HEAD_LENGTH_M, (chainageM(line).at(-1) ?? 0) / 3)
	const [tail = [0, 0], tip = [0, 0]] = [line[0], line.at(-1)]
	const ring: Position[] = outlineOf(tail, shaftOf(line, headLengthM), tip).map(toPosition)
	return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] }
}

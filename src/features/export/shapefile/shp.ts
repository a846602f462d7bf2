import type { PlacedGeometry, Position } from '../../../contracts/feature.ts'
import { isArea, polygonsOf, strandsOf } from '../../../domain/measure/geometries.ts'

type Point = readonly [x: number, y: number]

/** Kinds of shapes, by their numbers in the format. */
const TYPES = { point: 1, line: 3, area: 5 } as const
export type ShapeKind = keyof typeof TYPES

/** The two files that hold shapes: the shapes themselves, and where each begins. */
export interface ShapeFiles {
	readonly shp: Uint8Array
	readonly shx: Uint8Array
}

const HEADER_BYTES = 100
const WORD = 2

/** Twice the area of a ring, positive where it runs anticlockwise. */
const doubleArea = (ring: readonly Point[]): number =>
	ring.slice(1).reduce((sum, [x, y], index) => {
		const [fromX, fromY] = ring[index] ?? [x, y]
		return sum + (fromX * y - x * fromY)
	}, 0)

/** A ring that runs as the format wants it: outlines clockwise, holes the other way. */
const turned = (ring: readonly Point[], isHole: boolean): readonly Point[] => (doubleArea(ring) > 0 === isHole ? ring : ring.toReversed())

/** The parts of a line or an area, placed. */
function partsOf(geometry: PlacedGeometry, place: (position: Position) => Point): readonly (readonly Point[])[] {
	if (geometry.type === 'Point') return [[place(geometry.coordinates)]]
	if (!isArea(geometry)) return strandsOf(geometry).map((strand) => strand.map(place))
	return polygonsOf(geometry).flatMap((rings) => rings.map((ring, index) => turned(ring.map(place), index > 0)))
}

function boxOf(points: readonly Point[]): readonly [number, number, number, number] {
	let box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const [x, y] of points) box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
	return box
}

/** The content of a record: numbers of four bytes, then of eight, little end first. */
function record(kind: ShapeKind, parts: readonly (readonly Point[])[]): Uint8Array {
	const points = parts.flat()
	if (kind === 'point') {
		const view = new DataView(new ArrayBuffer(20))
		view.setInt32(0, TYPES.point, true)
		for (const [index, value] of (points[0] ?? []).entries()) view.setFloat64(4 + index * 8, value, true)
		return new Uint8Array(view.buffer)
	}
	const view = new DataView(new ArrayBuffer(44 + parts.length * 4 + points.length * 16))
	view.setInt32(0, TYPES[kind], true)
	for (const [index, value] of boxOf(points).entries()) view.setFloat64(4 + index * 8, value, true)
	view.setInt32(36, parts.length, true)
	view.setInt32(40, points.length, true)
	let begun = 0
	for (const [index, part] of parts.entries()) {
		view.setInt32(44 + index * 4, begun, true)
		begun += part.length
	}
	for (const [index, value] of points.flat().entries()) view.setFloat64(44 + parts.length * 4 + index * 8, value, true)
	return new Uint8Array(view.buffer)
}

function header(kind: ShapeKind, bytes: number, box: readonly number[]): Uint8Array {
	const view = new DataView(new ArrayBuffer(HEADER_BYTES))
	view.setInt32(0, 9994)
	view.setInt32(24, bytes / WORD)
	view.setInt32(28, 1000, true)
	view.setInt32(32, TYPES[kind], true)
	for (const [index, value] of box.entries()) view.setFloat64(36 + index * 8, value, true)
	return new Uint8Array(view.buffer)
}

/** Two numbers of four bytes, big end first. */
function pair(first: number, second: number): Uint8Array {
	const view = new DataView(new ArrayBuffer(8))
	view.setInt32(0, first)
	view.setInt32(4, second)
	return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}

/**
 * Shapes of one kind as a Shapefile holds them, and its index.
 *
 * Source: ESRI Shapefile Technical Description, July 1998. Outlines run clockwise, holes anticlockwise; x comes before y.
 */
export function shapeFiles(kind: ShapeKind, geometries: readonly PlacedGeometry[], place: (position: Position) => Point): ShapeFiles {
	const shapes = geometries.map((geometry) => partsOf(geometry, place))
	const contents = shapes.map((parts) => record(kind, parts))
	const box = boxOf(shapes.flat(2))
	const records: Uint8Array[] = []
	const index: Uint8Array[] = []
	let at = HEADER_BYTES
	for (const [number, content] of contents.entries()) {
		records.push(pair(number + 1, content.length / WORD), content)
		index.push(pair(at / WORD, content.length / WORD))
		at += 8 + content.length
	}
	return {
		shp: joined([header(kind, at, box), ...records]),
		shx: joined([header(kind, HEADER_BYTES + index.length * 8, box), ...index]),
	}
}

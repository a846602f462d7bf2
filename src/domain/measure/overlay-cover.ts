import type { Piece } from './overlay-pieces.ts'

/** How many times each of the two areas covers a spot. */
export type Cover = readonly [first: number, second: number]

const STRIPS = 256

/** Pieces by horizontal strips, so that a level line meets few of them. */
function inStrips(pieces: readonly Piece[]): (y: number) => readonly Piece[] {
	const south = pieces.reduce((least, { start }) => Math.min(least, start[1]), Infinity)
	const north = pieces.reduce((most, { end }) => Math.max(most, end[1]), -Infinity)
	const height = Math.max(1, north - south) / STRIPS
	const stripOf = (y: number): number => Math.min(STRIPS - 1, Math.max(0, Math.floor((y - south) / height)))
	const strips = Array.from({ length: STRIPS }, (): Piece[] => [])
	for (const piece of pieces) {
		for (let strip = stripOf(piece.start[1]); strip <= stripOf(piece.end[1]); strip++) strips[strip]?.push(piece)
	}
	return (y) => strips[stripOf(y)] ?? []
}

/** The cover just east of a spot: what is met on the way there from the far east along a level line. */
function eastOf(x: number, y: number, self: Piece, pieces: readonly Piece[]): Cover {
	let first = 0
	let second = 0
	for (const piece of pieces) {
		const { start, end, steps } = piece
		if (piece === self || start[1] <= y === end[1] <= y) continue
		const at = start[0] + ((y - start[1]) * (end[0] - start[0])) / (end[1] - start[1])
		if (at <= x) continue
		first += steps[0]
		second += steps[1]
	}
	return [first, second]
}

/** The cover just above a spot: what is met on the way there from the far north along a meridian. */
function above(x: number, y: number, self: Piece, pieces: readonly Piece[]): Cover {
	let first = 0
	let second = 0
	for (const piece of pieces) {
		const { start, end, steps } = piece
		if (piece === self || start[0] <= x === end[0] <= x) continue
		const at = start[1] + ((x - start[0]) * (end[1] - start[1])) / (end[0] - start[0])
		const sign = start[0] < end[0] ? -1 : 1
		if (at <= y) continue
		first += sign * steps[0]
		second += sign * steps[1]
	}
	return [first, second]
}

/** For each piece, how often both areas cover the ground to its left and to its right. */
export function coversBeside(pieces: readonly Piece[]): { piece: Piece; left: Cover; right: Cover }[] {
	const near = inStrips(pieces)
	return pieces.map((piece) => {
		const [x, y] = [(piece.start[0] + piece.end[0]) / 2, (piece.start[1] + piece.end[1]) / 2]
		const [first, second] = piece.steps
		if (piece.start[1] === piece.end[1]) {
			const left = above(x, y, piece, pieces)
			return { piece, left, right: [left[0] - first, left[1] - second] }
		}
		const right = eastOf(x, y, piece, near(y))
		return { piece, left: [right[0] + first, right[1] + second], right }
	})
}

import type { GridPoint } from './overlay-edges.ts'
import type { Piece, Pieces, Stretch } from './overlay-pieces.ts'

/** How many times each of the two areas covers a spot. */
export interface Cover {
	first: number
	second: number
}

const STRIPS = 256

/** Stretches by horizontal strips, so that a level line meets few of them. */
function inStrips(stretches: readonly Stretch[]): (y: number) => readonly Stretch[] {
	let south = Infinity
	let north = -Infinity
	for (const { start, end } of stretches) {
		if (start.y < south) south = start.y
		if (end.y > north) north = end.y
	}
	const height = Math.max(1, north - south) / STRIPS
	const stripOf = (y: number): number => Math.min(STRIPS - 1, Math.max(0, Math.floor((y - south) / height)))
	const strips = Array.from({ length: STRIPS }, (): Stretch[] => [])
	for (const stretch of stretches) {
		const last = stripOf(stretch.end.y)
		for (let strip = stripOf(stretch.start.y); strip <= last; strip++) strips[strip]?.push(stretch)
	}
	return (y) => strips[stripOf(y)] ?? []
}

const isBetween = ({ start, end }: Stretch, from: GridPoint, to: GridPoint): boolean =>
	(start === from && end === to) || (start === to && end === from)

/** The cover just east of the middle of a stretch: what is met on the way there from the far east along a level line. */
function eastOf(from: GridPoint, to: GridPoint, stretches: readonly Stretch[]): Cover {
	const x = (from.x + to.x) / 2
	const y = (from.y + to.y) / 2
	const cover = { first: 0, second: 0 }
	for (const stretch of stretches) {
		const { start, end } = stretch
		if (start.y <= y === end.y <= y || isBetween(stretch, from, to)) continue
		if (start.x + ((y - start.y) * (end.x - start.x)) / (end.y - start.y) <= x) continue
		cover.first += stretch.first
		cover.second += stretch.second
	}
	return cover
}

/** The cover just above the middle of a level stretch: what is met on the way there from the far north along a meridian. */
function above(from: GridPoint, to: GridPoint, stretches: readonly Stretch[]): Cover {
	const x = (from.x + to.x) / 2
	const cover = { first: 0, second: 0 }
	for (const stretch of stretches) {
		const { start, end } = stretch
		if (start.x <= x === end.x <= x || isBetween(stretch, from, to)) continue
		if (start.y + ((x - start.x) * (end.y - start.y)) / (end.x - start.x) <= from.y) continue
		const sign = start.x < end.x ? -1 : 1
		cover.first += sign * stretch.first
		cover.second += sign * stretch.second
	}
	return cover
}

/** For each piece, how often both areas cover the ground to its left and to its right. */
export function coversBeside({ pieces, stretches }: Pieces): { piece: Piece; left: Cover; right: Cover }[] {
	const near = inStrips(stretches)
	return pieces.flatMap((piece) => {
		const [from, to] = piece.points
		if (!from || !to) return []
		const isLevel = from.y === to.y
		const beside = isLevel ? above(from, to, stretches) : eastOf(from, to, near((from.y + to.y) / 2))
		// Above a level stretch that runs to the right, and west of one that runs up, lies its left side.
		const isLeft = isLevel ? from.x < to.x : from.y > to.y
		const sign = isLeft ? -1 : 1
		const across = { first: beside.first + sign * piece.first, second: beside.second + sign * piece.second }
		return [isLeft ? { piece, left: beside, right: across } : { piece, left: across, right: beside }]
	})
}

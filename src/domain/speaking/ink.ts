import type { Gesture, StagePoint } from '../../contracts/speaking.ts'

/** How long the laser stays lit after the hand has come to rest. */
const LASER_STAYS_MS = 1_500
/** How long a stroke stays after the pen has been lifted. */
const STROKE_STAYS_MS = 3_000
const FADE_MS = 800
/** A hand that never lifts the pen leaves no more than this behind; what is older goes. */
const LONGEST_STROKE = 2_000
const MOST_STROKES = 50

interface Stroke {
	readonly points: readonly StagePoint[]
	/** `null` while the pen is down. */
	readonly liftedAt: number | null
}

interface Laser {
	readonly at: StagePoint
	readonly movedAt: number
}

/** What the hand of whoever speaks has left on the stage. Times are milliseconds of one clock that never runs back. */
export interface Ink {
	readonly laser: Laser | null
	readonly strokes: readonly Stroke[]
}

export const NO_INK: Ink = { laser: null, strokes: [] }

/** How strongly something is seen that begins to fade `staysMs` after `since`: 1 to 0. */
const faded = (since: number, staysMs: number, now: number) => Math.min(1, Math.max(0, 1 - (now - since - staysMs) / FADE_MS))

export const laserOpacity = ({ movedAt }: Laser, now: number): number => faded(movedAt, LASER_STAYS_MS, now)

export const strokeOpacity = ({ liftedAt }: Stroke, now: number): number => (liftedAt === null ? 1 : faded(liftedAt, STROKE_STAYS_MS, now))

/** The ink after a gesture. Pure. */
export function withGesture(ink: Ink, gesture: Gesture, at: number): Ink {
	switch (gesture.type) {
		case 'point':
			return { ...ink, laser: gesture.at && { at: gesture.at, movedAt: at } }
		case 'draw':
			return { ...ink, strokes: drawn(ink.strokes, gesture.at, gesture.begins, at) }
		case 'lift':
			return { ...ink, strokes: lifted(ink.strokes, at) }
		case 'erase':
			return NO_INK
	}
}

/** The ink without what has faded away; the same ink where nothing has. */
export function withoutFaded(ink: Ink, now: number): Ink {
	const laser = ink.laser && laserOpacity(ink.laser, now) > 0 ? ink.laser : null
	const strokes = ink.strokes.filter((stroke) => strokeOpacity(stroke, now) > 0)
	return laser === ink.laser && strokes.length === ink.strokes.length ? ink : { laser, strokes }
}

const lifted = (strokes: readonly Stroke[], at: number): readonly Stroke[] =>
	strokes.map((stroke) => (stroke.liftedAt === null ? { ...stroke, liftedAt: at } : stroke))

function drawn(strokes: readonly Stroke[], point: StagePoint, begins: boolean, at: number): readonly Stroke[] {
	const last = strokes.at(-1)
	if (begins || last?.liftedAt !== null) return [...lifted(strokes, at), { points: [point], liftedAt: null }].slice(-MOST_STROKES)
	return [...strokes.slice(0, -1), { ...last, points: [...last.points, point].slice(-LONGEST_STROKE) }]
}

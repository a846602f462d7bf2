import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import { FEWEST_CORNERS, type Corner, type Measured } from '../measure/measurement.ts'

/** Something that was drawn to its end and is kept. */
export interface Kept extends Measured {
	/** Counts up from 1, and is never given again. */
	readonly id: number
	/** As somebody named it; empty until they do. */
	readonly name: string
}

/**
 * All that is being drawn with one tool and has been. A value: each change gives another, so that it can be taken back.
 *
 * An `Item` may say more of what is kept than a `Kept` does.
 */
export interface DrawingBook<Item extends Kept = Kept> {
	/** What is being set out. */
	readonly draft: Measured
	/** The kept item that the draft is a change of; `null` for a new one. */
	readonly editing: number | null
	readonly kept: readonly Item[]
	readonly nextId: number
}

export const emptyBook = (kind: DrawnKind): DrawingBook<never> => ({ draft: { kind, corners: [] }, editing: null, kept: [], nextId: 1 })

function withCorners<Item extends Kept>(book: DrawingBook<Item>, corners: readonly Corner[]): DrawingBook<Item> {
	return { ...book, draft: { ...book.draft, corners } }
}
const afresh = <Item extends Kept>(book: DrawingBook<Item>): DrawingBook<Item> => ({ ...withCorners(book, []), editing: null })

/** Whether the draft has as many corners as it takes. */
export const canFinish = ({ draft }: DrawingBook): boolean => draft.corners.length >= FEWEST_CORNERS[draft.kind]

/** Draws another kind from now on. What is being set out stays as it stands, read the other way; what is being changed keeps its kind. */
export function ofKind<Item extends Kept>(book: DrawingBook<Item>, kind: DrawnKind): DrawingBook<Item> {
	const isLeft = book.editing !== null || kind === 'point'
	return { ...(isLeft ? afresh(book) : book), draft: { kind, corners: isLeft ? [] : book.draft.corners } }
}

export const placed = <Item extends Kept>(book: DrawingBook<Item>, corner: Corner) => withCorners(book, [...book.draft.corners, corner])

export const lastRemoved = <Item extends Kept>(book: DrawingBook<Item>) => withCorners(book, book.draft.corners.slice(0, -1))

export const moved = <Item extends Kept>(book: DrawingBook<Item>, index: number, corner: Corner) =>
	withCorners(book, book.draft.corners.with(index, corner))

/** Sets a corner between that of an index and the one after it. */
export const inserted = <Item extends Kept>(book: DrawingBook<Item>, index: number, corner: Corner) =>
	withCorners(book, book.draft.corners.toSpliced(index + 1, 0, corner))

/** Takes a corner out; as few are left as it takes, or none is taken. */
export const removed = <Item extends Kept>(book: DrawingBook<Item>, index: number) =>
	canFinish(withCorners(book, book.draft.corners.slice(1))) ? withCorners(book, book.draft.corners.toSpliced(index, 1)) : book

/**
 * Keeps the draft, or puts it in the place of what it was a change of. One with too few corners stays a draft.
 *
 * @param keep what is kept of a new one
 */
export function finished<Item extends Kept>(book: DrawingBook<Item>, keep: (kept: Kept) => Item): DrawingBook<Item> {
	if (!canFinish(book)) return book
	const { draft, editing, kept, nextId } = book
	if (editing !== null) return { ...afresh(book), kept: kept.map((one) => (one.id === editing ? { ...one, ...draft } : one)) }
	return { ...afresh(book), kept: [...kept, keep({ ...draft, id: nextId, name: '' })], nextId: nextId + 1 }
}

/** Keeps what was drawn elsewhere too, as it is. */
export const withTaken = <Item extends Kept>(
	book: DrawingBook<Item>,
	drawn: readonly Measured[],
	keep: (kept: Kept) => Item,
): DrawingBook<Item> => ({
	...book,
	kept: [...book.kept, ...drawn.map(({ kind, corners }, index) => keep({ kind, corners, id: book.nextId + index, name: '' }))],
	nextId: book.nextId + drawn.length,
})

/** Gives up the draft; what it was a change of stays as it was. */
export const cancelled = <Item extends Kept>(book: DrawingBook<Item>) => afresh(book)

/** Takes a kept item up again, to be changed. */
export function takenUp<Item extends Kept>(book: DrawingBook<Item>, id: number): DrawingBook<Item> {
	const one = book.kept.find((kept) => kept.id === id)
	return one ? { ...book, draft: { kind: one.kind, corners: one.corners }, editing: id } : book
}

/** Says something else of a kept item than where it lies. */
export const described = <Item extends Kept>(book: DrawingBook<Item>, id: number, words: Partial<Item>): DrawingBook<Item> => ({
	...book,
	kept: book.kept.map((one) => (one.id === id ? { ...one, ...words } : one)),
})

export function discarded<Item extends Kept>(book: DrawingBook<Item>, id: number): DrawingBook<Item> {
	const left = { ...book, kept: book.kept.filter((one) => one.id !== id) }
	return book.editing === id ? afresh(left) : left
}

export const cleared = <Item extends Kept>(book: DrawingBook<Item>): DrawingBook<Item> => ({ ...afresh(book), kept: [] })

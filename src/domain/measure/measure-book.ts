import { FEWEST_CORNERS, type Corner, type Measured, type MeasureKind } from './measurement.ts'

/** A measurement that was finished and is kept. */
export interface Kept extends Measured {
	/** Counts up from 1, and is never given again. */
	readonly id: number
	/** As somebody named it; empty until they do. */
	readonly name: string
}

/**
 * All that is being measured and has been. A value: each change gives another, so that it can be taken back.
 */
export interface MeasureBook {
	/** What is being set out. */
	readonly draft: Measured
	/** The kept measurement that the draft is a change of; `null` for a new one. */
	readonly editing: number | null
	readonly kept: readonly Kept[]
	readonly nextId: number
}

export const emptyBook = (kind: MeasureKind): MeasureBook => ({ draft: { kind, corners: [] }, editing: null, kept: [], nextId: 1 })

const withCorners = (book: MeasureBook, corners: readonly Corner[]): MeasureBook => ({ ...book, draft: { ...book.draft, corners } })
const afresh = (book: MeasureBook): MeasureBook => ({ ...withCorners(book, []), editing: null })

/** Whether the draft has as many corners as it takes. */
export const canFinish = ({ draft }: MeasureBook): boolean => draft.corners.length >= FEWEST_CORNERS[draft.kind]

/** Measures ways, or areas, from now on. What is being set out is kept as it stands, read the other way; one that is being changed keeps its kind. */
export const ofKind = (book: MeasureBook, kind: MeasureKind): MeasureBook =>
	book.editing === null ? { ...book, draft: { ...book.draft, kind } } : { ...afresh(book), draft: { kind, corners: [] } }

export const placed = (book: MeasureBook, corner: Corner): MeasureBook => withCorners(book, [...book.draft.corners, corner])

export const lastRemoved = (book: MeasureBook): MeasureBook => withCorners(book, book.draft.corners.slice(0, -1))

export const moved = (book: MeasureBook, index: number, corner: Corner): MeasureBook =>
	withCorners(book, book.draft.corners.with(index, corner))

/** Sets a corner between that of an index and the one after it. */
export const inserted = (book: MeasureBook, index: number, corner: Corner): MeasureBook =>
	withCorners(book, book.draft.corners.toSpliced(index + 1, 0, corner))

/** Takes a corner out; as few are left as it takes, or none is taken. */
export const removed = (book: MeasureBook, index: number): MeasureBook =>
	canFinish(withCorners(book, book.draft.corners.slice(1))) ? withCorners(book, book.draft.corners.toSpliced(index, 1)) : book

/** Keeps the draft, or puts it in the place of what it was a change of. One with too few corners stays a draft. */
export function finished(book: MeasureBook): MeasureBook {
	if (!canFinish(book)) return book
	const { draft, editing, kept, nextId } = book
	if (editing !== null) return { ...afresh(book), kept: kept.map((one) => (one.id === editing ? { ...one, ...draft } : one)) }
	return { ...afresh(book), kept: [...kept, { ...draft, id: nextId, name: '' }], nextId: nextId + 1 }
}

/** Gives up the draft; what it was a change of stays as it was. */
export const cancelled = (book: MeasureBook): MeasureBook => afresh(book)

/** Takes a kept measurement up again, to be changed. */
export function takenUp(book: MeasureBook, id: number): MeasureBook {
	const one = book.kept.find((kept) => kept.id === id)
	return one ? { ...book, draft: { kind: one.kind, corners: one.corners }, editing: id } : book
}

export const renamed = (book: MeasureBook, id: number, name: string): MeasureBook => ({
	...book,
	kept: book.kept.map((one) => (one.id === id ? { ...one, name } : one)),
})

export function discarded(book: MeasureBook, id: number): MeasureBook {
	const left = { ...book, kept: book.kept.filter((one) => one.id !== id) }
	return book.editing === id ? afresh(left) : left
}

export const cleared = (book: MeasureBook): MeasureBook => ({ ...afresh(book), kept: [] })

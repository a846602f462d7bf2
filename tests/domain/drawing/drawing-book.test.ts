import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	canFinish,
	cancelled,
	cleared,
	discarded,
	emptyBook,
	finished as finishedWith,
	inserted,
	lastRemoved,
	moved,
	ofKind,
	placed,
	removed,
	described,
	takenUp,
	type DrawingBook,
} from '../../../src/domain/drawing/drawing-book.ts'
import type { Corner } from '../../../src/domain/measure/measurement.ts'

const finished = (book: DrawingBook) => finishedWith(book, (kept) => kept)
const corner = (lng: number): Corner => ({ position: [lng, 29], pixelM: 5, snap: null })
const withCorners = (book: DrawingBook, ...lngs: number[]) => lngs.reduce((so, lng) => placed(so, corner(lng)), book)
const lngs = ({ draft }: DrawingBook) => draft.corners.map(({ position }) => position[0])

describe('what is being set out', () => {
	test('grows by a corner at a time and loses its last', () => {
		const book = withCorners(emptyBook('line'), 1, 2, 3)
		expect(lngs(book)).toEqual([1, 2, 3])
		expect(lngs(lastRemoved(book))).toEqual([1, 2])
		expect(lastRemoved(emptyBook('area'))).toEqual(emptyBook('area'))
	})

	test('can be finished with two corners of a way and three of an area, not before', () => {
		expect(canFinish(withCorners(emptyBook('line'), 1))).toBe(false)
		expect(canFinish(withCorners(emptyBook('line'), 1, 2))).toBe(true)
		expect(canFinish(withCorners(emptyBook('area'), 1, 2))).toBe(false)
		const short = withCorners(emptyBook('area'), 1, 2)
		expect(finished(short)).toBe(short)
	})

	test('is left behind by a kind that has one corner only', () => {
		expect(ofKind(withCorners(emptyBook('line'), 1, 2), 'point').draft).toEqual({ kind: 'point', corners: [] })
	})

	test('can be read the other way without losing its corners', () => {
		expect(lngs(ofKind(withCorners(emptyBook('line'), 1, 2), 'area'))).toEqual([1, 2])
	})

	test('has corners moved, set between and taken out, but never too few left', () => {
		const book = withCorners(emptyBook('area'), 1, 2, 3)
		expect(lngs(moved(book, 1, corner(9)))).toEqual([1, 9, 3])
		expect(lngs(inserted(book, 2, corner(4)))).toEqual([1, 2, 3, 4])
		expect(lngs(removed(inserted(book, 0, corner(7)), 1))).toEqual([1, 2, 3])
		expect(removed(book, 0)).toBe(book)
	})
})

describe('what is kept', () => {
	const two = finished(withCorners(finished(withCorners(emptyBook('line'), 1, 2)), 3, 4))

	test('is numbered, and a number is never given again', () => {
		expect(two.kept.map(({ id }) => id)).toEqual([1, 2])
		const third = finished(withCorners(discarded(two, 2), 5, 6))
		expect(third.kept.map(({ id }) => id)).toEqual([1, 3])
		expect(finished(withCorners(cleared(two), 5, 6)).kept.map(({ id }) => id)).toEqual([3])
	})

	test('is changed in its place, with its name', () => {
		const changed = finished(moved(takenUp(described(two, 1, { name: '享堂南' }), 1), 0, corner(9)))
		expect(changed.kept.map(({ id, name }) => [id, name])).toEqual([
			[1, '享堂南'],
			[2, ''],
		])
		expect(changed.kept[0]?.corners[0]?.position[0]).toBe(9)
		expect(changed.editing).toBeNull()
	})

	test('stays as it was when a change is given up', () => {
		expect(cancelled(moved(takenUp(two, 1), 0, corner(9))).kept).toEqual(two.kept)
	})

	test('that is discarded while it is changed leaves no draft', () => {
		expect(discarded(takenUp(two, 1), 1)).toMatchObject({ editing: null, draft: { corners: [] } })
	})

	test('of an unknown number is nothing to take up', () => {
		expect(takenUp(two, 99)).toBe(two)
	})

	test('keeps its kind when the next one is to be another', () => {
		const book = ofKind(takenUp(two, 1), 'area')
		expect(book.kept[0]?.kind).toBe('line')
		expect(book.editing).toBeNull()
	})
})

test('whatever is done, a kept measurement has as many corners as it takes, and numbers are unlike', () => {
	const deeds = fc.array(
		fc.oneof(
			fc.double({ min: 106, max: 107, noNaN: true }).map((lng) => (book: DrawingBook) => placed(book, corner(lng))),
			fc.constant(finished),
			fc.constant(lastRemoved),
			fc.constant(cancelled),
			fc.constantFrom('line' as const, 'area' as const).map((kind) => (book: DrawingBook) => ofKind(book, kind)),
			fc.integer({ min: 1, max: 5 }).map((id) => (book: DrawingBook) => takenUp(book, id)),
			fc.integer({ min: 1, max: 5 }).map((id) => (book: DrawingBook) => discarded(book, id)),
			fc.integer({ min: 0, max: 5 }).map((index) => (book: DrawingBook) => removed(book, index % Math.max(1, book.draft.corners.length))),
		),
		{ maxLength: 60 },
	)
	fc.assert(
		fc.property(deeds, (done) => {
			const { kept } = done.reduce<DrawingBook>((book, deed) => deed(book), emptyBook('line'))
			for (const { kind, corners } of kept) expect(corners.length).toBeGreaterThanOrEqual(kind === 'area' ? 3 : 2)
			expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
		}),
	)
})

import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import type { Position } from '../../contracts/feature.ts'
import {
	canFinish,
	cancelled,
	cleared,
	described,
	discarded,
	finished,
	inserted,
	lastRemoved,
	moved,
	ofKind,
	placed,
	removed,
	takenUp,
	type DrawingBook,
	type Kept,
} from '../../domain/drawing/drawing-book.ts'
import type { Corner, Measured } from '../../domain/measure/measurement.ts'
import { sphere } from '../../domain/measure/sphere.ts'
import type { Pen } from '../tool.ts'
import type { SnapGround } from './snap-ground.svelte.ts'

/** A touch this near a corner means that corner. */
const SAME_PX = 8

/** Where a board keeps what is drawn on it. */
export interface BookKeeper<Item extends Kept> {
	readonly book: DrawingBook<Item>
	/** Puts another in its place, as something that was done. */
	change(book: DrawingBook<Item>): void
	/** Puts another in its place while it is held. */
	put(book: DrawingBook<Item>): void
	hold(): void
	letGo(): void
	/** What is kept of something that has just been finished. */
	keep(kept: Kept): Item
}

/** Drawing on one map: the pen, what it is setting out, and what is kept. */
export class DrawingBoard<Item extends Kept> implements Pen {
	/** Where the next corner would be set; `null` while the pointer is not over the map. */
	next: Corner | null = $state.raw(null)
	/** The kept item that is looked at while nothing is being set out. */
	#chosen: number | null = $state(null)
	readonly #keeper: BookKeeper<Item>
	readonly #ground: SnapGround

	constructor(keeper: BookKeeper<Item>, ground: SnapGround) {
		this.#keeper = keeper
		this.#ground = ground
	}

	get #book(): DrawingBook<Item> {
		return this.#keeper.book
	}

	get draft(): Measured {
		return this.#book.draft
	}

	get kind(): DrawnKind {
		return this.#book.draft.kind
	}

	get kept(): readonly Item[] {
		return this.#book.kept
	}

	/** The kept item that the draft is a change of. */
	get editing(): number | null {
		return this.#book.editing
	}

	/** The kept item that is looked at: the one that was chosen, as long as nothing else is being set out. */
	get chosen(): Item | null {
		return this.draft.corners.length > 0 ? null : (this.kept.find(({ id }) => id === this.#chosen) ?? null)
	}

	get canFinish(): boolean {
		return canFinish(this.#book)
	}

	/** The draft as it would be with the corner under the pointer; one that is being changed grows no further, and a point is nothing before it is set. */
	readonly live: Measured = $derived.by(() => {
		const { draft, editing } = this.#book
		if (!this.next || editing !== null || draft.corners.length === 0) return draft
		return { ...draft, corners: [...draft.corners, this.next] }
	})

	hover(position: Position | null): void {
		this.next = position && this.cornerAt(position)
	}

	/** Sets a corner; on the last one, or on the first of an area, it finishes. While something kept is changed its corners are moved, not added. */
	touch(position: Position): void {
		if (this.editing !== null) return
		const { kind, corners } = this.draft
		const ends = kind === 'area' ? [corners.at(-1), corners[0]] : [corners.at(-1)]
		const set = placed(this.#book, this.cornerAt(position))
		if (ends.some((corner) => corner && this.#isAt(corner, position))) this.finish()
		else if (kind === 'point') this.#finish(set)
		else this.#keeper.change(set)
	}

	/** A corner for a position of the pointer. */
	cornerAt(position: Position): Corner {
		return this.#ground.cornerAt(
			position,
			this.kept.filter(({ id }) => id !== this.editing),
		)
	}

	setKind(kind: DrawnKind): void {
		this.#keeper.put(ofKind(this.#book, kind))
	}

	removeLast(): void {
		if (this.draft.corners.length > 0 && this.editing === null) this.#keeper.change(lastRemoved(this.#book))
	}

	/** Takes hold of the draft: whatever is moved until it is let go is taken back as one. */
	hold(): void {
		this.#keeper.hold()
		this.next = null
	}

	/** Moves a corner of the draft that is held. */
	move(index: number, position: Position): void {
		this.#keeper.put(moved(this.#book, index, this.cornerAt(position)))
	}

	letGo(): void {
		this.#keeper.letGo()
	}

	/** Sets a corner between that of an index and the next. */
	insert(index: number, position: Position): void {
		this.#keeper.change(inserted(this.#book, index, this.cornerAt(position)))
		this.next = null
	}

	/** Takes a corner out of the draft, as long as enough are left. */
	remove(index: number): void {
		this.#keeper.change(removed(this.#book, index))
	}

	finish(): void {
		if (this.canFinish) this.#finish(this.#book)
	}

	/** Gives up what is being set out. */
	cancel(): void {
		this.#keeper.change(cancelled(this.#book))
		this.next = null
	}

	/** Looks at a kept item; what is being set out is given up. */
	choose(id: number | null): void {
		if (this.draft.corners.length > 0) this.cancel()
		this.#chosen = id
	}

	edit(id: number): void {
		this.#chosen = id
		this.#keeper.change(takenUp(this.#book, id))
		this.next = null
	}

	/** Says something else of a kept item than where it lies. */
	describe(id: number, words: Partial<Omit<Item, keyof Measured | 'id'>>): void {
		this.#keeper.change(described(this.#book, id, words as Partial<Item>))
	}

	discard(id: number): void {
		this.#keeper.change(discarded(this.#book, id))
	}

	clear(): void {
		this.#keeper.change(cleared(this.#book))
	}

	#finish(book: DrawingBook<Item>): void {
		this.#chosen = book.editing ?? book.nextId
		this.#keeper.change(finished(book, (kept) => this.#keeper.keep(kept)))
		this.next = null
	}

	#isAt({ position, pixelM }: Corner, touched: Position): boolean {
		return sphere.distanceM(position, touched) <= SAME_PX * (this.#ground.pixelM || pixelM)
	}
}

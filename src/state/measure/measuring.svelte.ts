import type { Position, ZoneFeature } from '../../contracts/feature.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import { categoryOf } from '../../contracts/layer.ts'
import type { GroundUnit, LengthUnit } from '../../domain/format/format-reading.ts'
import {
	canFinish,
	cancelled,
	cleared,
	discarded,
	emptyBook,
	finished,
	inserted,
	lastRemoved,
	moved,
	ofKind,
	placed,
	removed,
	renamed,
	takenUp,
	type Kept,
	type MeasureBook,
} from '../../domain/measure/measure-book.ts'
import { outline, type Corner, type Measured, type MeasureKind } from '../../domain/measure/measurement.ts'
import { snapIndex, snapTo, type SnapShape } from '../../domain/measure/snap.ts'
import { sphere } from '../../domain/measure/sphere.ts'
import type { History } from '../history.svelte.ts'
import type { Pen } from '../tool.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** A touch this near a corner means that corner. */
const SAME_PX = 8
/** A pointer this near a vertex or an edge is drawn to it. */
const SNAP_PX = 12

/** Measuring ways and areas on one map: the pen, what it is setting out, and what is kept. */
export class Measuring implements Pen {
	#book: MeasureBook = $state.raw(emptyBook('distance'))
	/** Where the next corner would be set; `null` while the pointer is not over the map. */
	next: Corner | null = $state.raw(null)
	isSnapping = $state(true)
	/** The book as it was when the draft was taken hold of. */
	#held: MeasureBook | null = null
	/** The kept measurement that is read while nothing is being set out. */
	#chosen: number | null = $state(null)
	/** Units that somebody chose to read in; `null` leaves them to the size. */
	units: { readonly length: LengthUnit | null; readonly ground: GroundUnit | null } = $state.raw({ length: null, ground: null })
	/** The zone's features at full precision; `null` until they have been read: then nothing is snapped to. */
	features: ReadonlyMap<Reference, ZoneFeature> | null = $state.raw(null)
	readonly #workspace: Workspace
	readonly #history: History

	constructor(workspace: Workspace, history: History) {
		this.#workspace = workspace
		this.#history = history
	}

	get draft(): Measured {
		return this.#book.draft
	}

	get kind(): MeasureKind {
		return this.#book.draft.kind
	}

	get kept(): readonly Kept[] {
		return this.#book.kept
	}

	/** The kept measurement that the draft is a change of. */
	get editing(): number | null {
		return this.#book.editing
	}

	/** The kept measurement that is read: the one that was chosen, as long as nothing else is being set out. */
	get chosen(): Kept | null {
		return this.draft.corners.length > 0 ? null : (this.kept.find(({ id }) => id === this.#chosen) ?? null)
	}

	get canFinish(): boolean {
		return canFinish(this.#book)
	}

	/** The draft as it would be with the corner under the pointer; one that is being changed grows no further. */
	readonly live: Measured = $derived.by(() => {
		const { draft, editing } = this.#book
		if (!this.next || editing !== null || draft.corners.length === 0) return draft
		return { ...draft, corners: [...draft.corners, this.next] }
	})

	readonly #index = $derived.by(() => {
		const features = [...(this.features ?? [])].filter(([ref]) => this.#isDrawn(ref))
		return snapIndex([
			...features.flatMap(([ref, { geometry, properties }]): SnapShape[] =>
				geometry ? [{ ref, accuracyM: properties.accuracyM, geometry }] : [],
			),
			...this.kept.filter(({ id }) => id !== this.editing).map((kept): SnapShape => ({ ref: null, accuracyM: 0, geometry: outline(kept) })),
		])
	})

	hover(position: Position | null): void {
		this.next = position && this.cornerAt(position)
	}

	/** Sets a corner; on the last one, or on the first of an area, it finishes. While something kept is changed its corners are moved, not added. */
	touch(position: Position): void {
		if (this.editing !== null) return
		const { kind, corners } = this.draft
		const ends = kind === 'area' ? [corners.at(-1), corners[0]] : [corners.at(-1)]
		if (ends.some((corner) => corner && this.#isAt(corner, position))) this.finish()
		else this.#change(placed(this.#book, this.cornerAt(position)))
	}

	/** A corner for a position of the pointer. */
	cornerAt(position: Position): Corner {
		const pixelM = this.#workspace.scale?.metresPerPixel ?? 0
		const snap = this.isSnapping ? snapTo(position, this.#index, SNAP_PX * pixelM) : null
		return { position: snap?.position ?? position, pixelM, snap }
	}

	setKind(kind: MeasureKind): void {
		this.#book = ofKind(this.#book, kind)
	}

	removeLast(): void {
		if (this.draft.corners.length > 0 && this.editing === null) this.#change(lastRemoved(this.#book))
	}

	/** Takes hold of the draft: whatever is moved until it is let go is taken back as one. */
	hold(): void {
		this.#held = this.#book
		this.next = null
	}

	/** Moves a corner of the draft that is held. */
	move(index: number, position: Position): void {
		this.#book = moved(this.#book, index, this.cornerAt(position))
	}

	letGo(): void {
		const [before, book] = [this.#held, this.#book]
		this.#held = null
		if (before) this.#remember(before, book)
	}

	/** Sets a corner between that of an index and the next, and takes hold of the draft. */
	insert(index: number, position: Position): void {
		this.hold()
		this.#book = inserted(this.#book, index, this.cornerAt(position))
	}

	/** Takes a corner out of the draft, as long as enough are left. */
	remove(index: number): void {
		this.#change(removed(this.#book, index))
	}

	finish(): void {
		if (!this.canFinish) return
		this.#chosen = this.editing ?? this.#book.nextId
		this.#change(finished(this.#book))
		this.next = null
	}

	/** Gives up what is being set out. */
	cancel(): void {
		this.#change(cancelled(this.#book))
		this.next = null
	}

	/** Reads a kept measurement; what is being set out is given up. */
	choose(id: number | null): void {
		if (this.draft.corners.length > 0) this.cancel()
		this.#chosen = id
	}

	edit(id: number): void {
		this.#chosen = id
		this.#change(takenUp(this.#book, id))
		this.next = null
	}

	rename(id: number, name: string): void {
		this.#change(renamed(this.#book, id, name))
	}

	discard(id: number): void {
		this.#change(discarded(this.#book, id))
	}

	clear(): void {
		this.#change(cleared(this.#book))
	}

	#isDrawn(ref: Reference): boolean {
		const { atlas, layers } = this.#workspace
		const { layerId } = parseReference(ref)
		const layer = atlas.layer(layerId)
		return layers.isVisible(layerId) && layer !== undefined && categoryOf(layer, atlas.feature(ref)?.kind)?.symbol.kind !== 'listed-only'
	}

	#isAt({ position, pixelM }: Corner, touched: Position): boolean {
		const scale = this.#workspace.scale?.metresPerPixel ?? pixelM
		return sphere.distanceM(position, touched) <= SAME_PX * scale
	}

	#change(book: MeasureBook): void {
		const before = this.#book
		this.#book = book
		this.#remember(before, book)
	}

	#remember(before: MeasureBook, after: MeasureBook): void {
		if (before !== after) this.#history.did({ undo: () => (this.#book = before), redo: () => (this.#book = after) })
	}
}

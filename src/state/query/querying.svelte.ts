import type { PlacedGeometry } from '../../contracts/feature.ts'
import { parseReference, type Identifier, type Reference } from '../../contracts/identifier.ts'
import { categoryOf } from '../../contracts/layer.ts'
import { emptyBook, withTaken, type DrawingBook, type Kept } from '../../domain/drawing/drawing-book.ts'
import { ground as groundOf, isCrossed, outline, type Measured } from '../../domain/measure/measurement.ts'
import type { Candidate, QueryAnswer, QueryWay } from '../../domain/query/query.ts'
import { runQuery } from '../../domain/query/run-query.ts'
import { DrawingBoard } from '../drawing/drawing-board.svelte.ts'
import type { SnapGround } from '../drawing/snap-ground.svelte.ts'
import { Undoable } from '../drawing/undoable.svelte.ts'
import type { History } from '../history.svelte.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** What is asked. A value: each change gives another, so that it can be taken back. */
export interface Question {
	/** Features to ask from. */
	readonly chosen: readonly Reference[]
	/** Shapes that were drawn to ask from. */
	readonly book: DrawingBook
	readonly kind: QueryWay['kind']
	readonly distanceM: number
	readonly count: number
	/** The layer that is searched; `null` for all that are drawn. */
	readonly among: Identifier | null
}

const FRESH: Question = { chosen: [], book: emptyBook('area'), kind: 'within', distanceM: 1000, count: 5, among: null }

/** A drawing as something to ask from; `null` for an area whose edges cross. */
function geometryOf(drawn: Measured): PlacedGeometry | null {
	const [corner] = drawn.corners
	if (drawn.kind === 'point') return corner ? { type: 'Point', coordinates: corner.position } : null
	return isCrossed(drawn) ? null : (groundOf(drawn) ?? outline(drawn))
}

/** Asking what lies about something, on one map. */
export class Querying {
	readonly board: DrawingBoard<Kept>
	/** What a touch of the map does: it takes a feature, or draws. */
	isDrawing = $state(false)
	readonly #question: Undoable<Question>
	readonly #workspace: Workspace
	readonly #ground: SnapGround

	constructor(workspace: Workspace, ground: SnapGround, history: History) {
		const question = new Undoable<Question>(FRESH, history)
		this.#question = question
		this.#workspace = workspace
		this.#ground = ground
		this.board = new DrawingBoard(
			{
				get book() {
					return question.value.book
				},
				change: (book) => question.change({ ...question.value, book }),
				put: (book) => question.put({ ...question.value, book }),
				hold: () => question.hold(),
				letGo: () => question.letGo(),
				keep: (kept) => kept,
			},
			ground,
		)
	}

	get question(): Question {
		return this.#question.value
	}

	/** Asks differently. */
	ask(change: Partial<Omit<Question, 'book'>>): void {
		this.#question.change({ ...this.question, ...change })
	}

	/** Takes a feature to ask from, or gives it back. */
	toggle(ref: Reference): void {
		const { chosen } = this.question
		this.ask({ chosen: chosen.includes(ref) ? chosen.filter((one) => one !== ref) : [...chosen, ref] })
	}

	/** Asks from all features of a layer, too. */
	takeLayer(layer: Identifier): void {
		const refs = this.#workspace.atlas.featuresOf(layer).map(({ ref }) => ref)
		const { chosen } = this.question
		this.ask({ chosen: [...chosen, ...refs.filter((ref) => !chosen.includes(ref))] })
	}

	/** Asks from what was drawn elsewhere, too. */
	takeShapes(shapes: readonly Measured[]): void {
		this.#question.change({ ...this.question, book: withTaken(this.question.book, shapes, (kept) => kept) })
	}

	/** Asks from nothing. */
	clear(): void {
		this.#question.change({ ...this.question, chosen: [], book: emptyBook(this.question.book.draft.kind) })
	}

	/** What is asked from, as it lies on the ground. */
	readonly origin: readonly PlacedGeometry[] = $derived.by(() => [
		...this.question.chosen.flatMap((ref) => this.#ground.features?.get(ref)?.geometry ?? []),
		...this.board.kept.flatMap((shape) => geometryOf(shape) ?? []),
	])

	/** What may be found: of the layers that are searched, all that has a place and is not asked from. */
	readonly #candidates: readonly Candidate[] = $derived.by(() => {
		const { chosen, among } = this.question
		const layers = among === null ? this.#workspace.layers.shown.map(({ id }) => id) : [among]
		return [...(this.#ground.features ?? [])].flatMap(([ref, { geometry }]): Candidate[] => {
			const { layerId } = parseReference(ref)
			return geometry && layers.includes(layerId) && this.#isPlaced(ref) && !chosen.includes(ref) ? [{ ref, layer: layerId, geometry }] : []
		})
	})

	/** `null` until the zone's features have been read, and while there is nothing to ask from. */
	readonly answer: QueryAnswer | null = $derived.by(() => {
		const { kind, distanceM, count } = this.question
		if (this.origin.length === 0) return null
		return runQuery(this.origin, this.#candidates, kind === 'within' ? { kind, distanceM } : { kind, count })
	})

	/** Lights the points among what was found: areas and lines would cover each other, and the list lights them one by one. */
	lightFound(): void {
		const { atlas } = this.#workspace
		const refs = this.answer?.found.map(({ ref }) => ref) ?? []
		this.#workspace.light(refs.filter((ref) => atlas.feature(ref)?.geometry === 'point'))
	}

	#isPlaced(ref: Reference): boolean {
		const { atlas } = this.#workspace
		const feature = atlas.feature(ref)
		const layer = feature && atlas.layer(feature.layer)
		return layer !== undefined && categoryOf(layer, feature?.kind)?.symbol.kind !== 'listed-only'
	}
}

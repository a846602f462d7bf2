import type { LandUse } from '../../contracts/land-use.ts'
import {
	activeOf,
	begun,
	changed,
	discarded,
	duplicated,
	freshShelf,
	takenIn,
	turnedTo,
	type Scenario,
	type Shelf,
} from '../../domain/sketch/shelf.ts'
import type { Shape } from '../../domain/sketch/shape.ts'
import { DrawingBoard } from '../drawing/drawing-board.svelte.ts'
import type { SnapGround } from '../drawing/snap-ground.svelte.ts'
import { Undoable } from '../drawing/undoable.svelte.ts'
import type { History } from '../history.svelte.ts'
import { ScenarioSaver } from './scenario-saver.svelte.ts'
import type { ScenarioStore } from './scenario-store.ts'

const freshId = () => crypto.randomUUID()

/** Sketching ideas on one map: several scenarios, of which one is drawn on, each kept in the browser at every change. */
export class Sketching {
	readonly board: DrawingBoard<Shape>
	readonly saver: ScenarioSaver
	/** What the next plot is to be used for. */
	landUse: LandUse = $state('residential')
	/** What was kept has been brought back, or cannot be. */
	isRestored = $state(false)
	/** What the store held and nobody could read. */
	faults: readonly string[] = $state.raw([])
	/** Scenarios of which another window has an older or newer form: they went on under names of their own. */
	conflicts = $state(0)
	readonly #shelf: Undoable<Shelf>
	readonly #store: Pick<ScenarioStore, 'read' | 'keep' | 'remove'>
	#restored: Promise<void> | null = null

	constructor(ground: SnapGround, history: History, store: Pick<ScenarioStore, 'read' | 'keep' | 'remove'>) {
		this.#store = store
		this.saver = new ScenarioSaver(store, (scenario) => this.#partFrom(scenario))
		const shelf = new Undoable<Shelf>(freshShelf(freshId()), history, () => this.saver.save(this.scenarios))
		this.#shelf = shelf
		this.board = new DrawingBoard<Shape>(
			{
				get book() {
					return activeOf(shelf.value).book
				},
				change: (book) => shelf.change(changed(shelf.value, { book })),
				put: (book) => shelf.put(changed(shelf.value, { book })),
				hold: () => shelf.hold(),
				letGo: () => shelf.letGo(),
				keep: (kept) => ({ ...kept, note: '', landUse: kept.kind === 'area' ? this.landUse : null }),
			},
			ground,
		)
	}

	get scenarios(): readonly Scenario[] {
		return this.#shelf.value.scenarios
	}

	/** The scenario that is drawn on. */
	get active(): Scenario {
		return activeOf(this.#shelf.value)
	}

	/** All that is drawn in it, what is being set out included, with the corner under the pointer; of what is being changed, as it is now. */
	readonly plots: readonly Pick<Shape, 'kind' | 'corners' | 'landUse'>[] = $derived.by(() => {
		const { kept, editing, live } = this.board
		const others = kept.filter(({ id }) => id !== editing)
		const { landUse } = kept.find(({ id }) => id === editing) ?? this
		return live.corners.length === 0 ? others : [...others, { ...live, landUse }]
	})

	/** Brings back what was kept. Once; nothing is to be drawn before: taking that back would take away what was brought. */
	restore(): Promise<void> {
		this.#restored ??= this.#read()
		return this.#restored
	}

	/** Says what a plot is to be used for: the one that is being changed, and else the next. */
	useFor(landUse: LandUse): void {
		const { editing } = this.board
		if (editing === null) this.landUse = landUse
		else this.board.describe(editing, { landUse })
	}

	begin(): void {
		this.#shelf.change(begun(this.#shelf.value, freshId()))
	}

	/** @param name of the copy */
	duplicate(name: string): void {
		this.#shelf.change(duplicated(this.#shelf.value, freshId(), name))
	}

	rename(name: string): void {
		this.#shelf.change(changed(this.#shelf.value, { name }))
	}

	discard(): void {
		this.#shelf.change(discarded(this.#shelf.value, freshId()))
	}

	turnTo(id: string): void {
		this.#shelf.put(turnedTo(this.#shelf.value, id))
	}

	/** Puts a scenario from a file or a link on the shelf; one that stands there just so is turned to. */
	takeIn(scenario: Scenario): void {
		const content = ({ name, book }: Scenario) => JSON.stringify([name, book])
		const same = this.scenarios.find((one) => content(one) === content(scenario))
		if (same) this.turnTo(same.id)
		else this.#shelf.change(takenIn(this.#shelf.value, scenario, freshId()))
	}

	async #read(): Promise<void> {
		try {
			const { scenarios, faults } = await this.#store.read()
			this.faults = faults
			this.saver.found(scenarios)
			const [latest] = scenarios
			const inOrder = scenarios.toSorted((one, other) => one.number - other.number)
			if (latest) this.#shelf.put({ scenarios: inOrder, active: latest.id })
		} catch (cause) {
			this.saver.fail(cause)
		}
		this.isRestored = true
	}

	/** Another window has changed it too: both are kept. */
	#partFrom(scenario: Scenario): readonly Scenario[] {
		const { scenarios, active } = this.#shelf.value
		const id = freshId()
		this.#shelf.put({
			scenarios: scenarios.map((one) => (one.id === scenario.id ? { ...one, id } : one)),
			active: active === scenario.id ? id : active,
		})
		this.conflicts += 1
		return this.scenarios
	}
}

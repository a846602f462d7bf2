import type { Scenario } from '../../domain/sketch/shelf.ts'
import type { ScenarioStore } from './scenario-store.ts'

/** `idle`: nothing was changed yet. `failed`: what is on the screen is kept nowhere else. */
export type SavedState = 'idle' | 'saving' | 'saved' | 'failed'

/** Keeps what has changed since it was last kept, one change after the other. */
export class ScenarioSaver {
	state: SavedState = $state('idle')
	/** What the browser said when it kept nothing. */
	cause = $state('')
	readonly #store: Pick<ScenarioStore, 'keep' | 'remove'>
	readonly #conflicted: (scenario: Scenario) => readonly Scenario[]
	#kept: readonly Scenario[] = []
	#wanted: readonly Scenario[] = []
	#work: Promise<void> | null = null

	/** @param conflicted told of a scenario that another window has changed: it goes on under an id of its own, and this gives all that there are then */
	constructor(store: Pick<ScenarioStore, 'keep' | 'remove'>, conflicted: (scenario: Scenario) => readonly Scenario[]) {
		this.#store = store
		this.#conflicted = conflicted
	}

	/** What the store holds already. */
	found(scenarios: readonly Scenario[]): void {
		this.#kept = scenarios
		this.#wanted = scenarios
	}

	/** Keeps these, and no others. */
	save(scenarios: readonly Scenario[]): void {
		this.#wanted = scenarios
		this.state = 'saving'
		this.#work ??= this.#run()
	}

	/** The store cannot be used. */
	fail(cause: unknown): void {
		this.state = 'failed'
		this.cause = cause instanceof Error ? cause.message : String(cause)
	}

	/** Resolves when all that was asked for is kept, or has failed. */
	async settled(): Promise<void> {
		await this.#work
	}

	async #run(): Promise<void> {
		try {
			// What is changed while this one is being written comes next.
			for (let step = this.#next(); step; step = this.#next()) await step()
			this.state = 'saved'
		} catch (cause) {
			this.fail(cause)
		} finally {
			this.#work = null
		}
	}

	/** The first thing that differs from what is kept. */
	#next(): (() => Promise<void>) | null {
		const changed = this.#wanted.find((scenario) => !this.#kept.includes(scenario))
		if (changed) return () => this.#keep(changed)
		const gone = this.#kept.find(({ id }) => !this.#wanted.some((scenario) => scenario.id === id))
		return gone ? () => this.#remove(gone.id) : null
	}

	async #keep(scenario: Scenario): Promise<void> {
		const isKept = await this.#store.keep(scenario)
		const others = this.#kept.filter(({ id }) => id !== scenario.id)
		this.#kept = isKept ? [...others, scenario] : others
		// It is another window's from now on, and not to be removed for being gone here.
		if (!isKept) this.#wanted = this.#conflicted(scenario)
	}

	async #remove(id: string): Promise<void> {
		await this.#store.remove(id)
		this.#kept = this.#kept.filter((kept) => kept.id !== id)
	}
}

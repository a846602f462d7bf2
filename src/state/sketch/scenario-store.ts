import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { faultLine, faultsOf } from '../../contracts/fault.ts'
import { Scenario as StoredForm } from '../../contracts/scenario.ts'
import type { Scenario } from '../../domain/sketch/shelf.ts'

/** A scenario as the browser's database holds it. */
interface StoredScenario {
	readonly id: string
	/** Told apart from what another window has kept since. */
	readonly revision: string
	/** Milliseconds since 1970. */
	readonly savedAt: number
	readonly scenario: unknown
}

interface ScenarioSchema extends DBSchema {
	scenarios: { key: string; value: StoredScenario }
}

/** All scenarios that could be read, the one that was last worked on first. */
export interface StoredScenarios {
	readonly scenarios: readonly Scenario[]
	/** What could not be read, and why. It stays where it is. */
	readonly faults: readonly string[]
}

const STORE = 'scenarios'

/** Scenarios of one zone in the browser's database (IndexedDB). */
export class ScenarioStore {
	readonly #name: string
	readonly #revisions = new Map<string, string>()
	#database: Promise<IDBPDatabase<ScenarioSchema>> | null = null

	/** @param zoneId each zone has a database of its own */
	constructor(zoneId: string) {
		this.#name = `${zoneId}-scenarios`
	}

	/** @throws what the browser says where it keeps nothing */
	async read(): Promise<StoredScenarios> {
		const stored = await (await this.#opened()).getAll(STORE)
		const newestFirst = stored.toSorted((one, other) => other.savedAt - one.savedAt)
		const scenarios: Scenario[] = []
		const faults: string[] = []
		for (const { id, revision, scenario } of newestFirst) {
			const read = StoredForm.safeParse(scenario)
			if (!read.success)
				faults.push(
					...faultsOf(read.error, this.#name, () => id)
						.slice(0, 1)
						.map(faultLine),
				)
			else {
				scenarios.push(read.data)
				this.#revisions.set(id, revision)
			}
		}
		return { scenarios, faults }
	}

	/**
	 * Keeps a scenario. One that another window has changed since it was read here is left alone.
	 *
	 * @returns whether it was kept
	 * @throws what the browser says where there is no room
	 */
	async keep(scenario: Scenario): Promise<boolean> {
		const { id } = scenario
		const transaction = (await this.#opened()).transaction(STORE, 'readwrite')
		const found = await transaction.store.get(id)
		if (found && found.revision !== this.#revisions.get(id)) {
			await transaction.done
			return false
		}
		const revision = crypto.randomUUID()
		await transaction.store.put({ id, revision, savedAt: Date.now(), scenario })
		await transaction.done
		this.#revisions.set(id, revision)
		return true
	}

	async remove(id: string): Promise<void> {
		await (await this.#opened()).delete(STORE, id)
		this.#revisions.delete(id)
	}

	#opened(): Promise<IDBPDatabase<ScenarioSchema>> {
		this.#database ??= openDB<ScenarioSchema>(this.#name, 1, {
			upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'id' }),
		})
		this.#database.catch(() => (this.#database = null))
		return this.#database
	}
}

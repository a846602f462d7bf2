import { beforeEach, describe, expect, test } from 'vitest'
import { begun, changed, duplicated, freshShelf, type Scenario } from '../../src/domain/sketch/shelf.ts'
import { ScenarioSaver } from '../../src/state/sketch/scenario-saver.svelte.ts'

/** A store that notes what is asked of it. `taken` ids belong to another window. */
class NotedStore {
	readonly asked: string[] = []
	readonly taken = new Set<string>()
	full = false

	keep({ id, name }: Scenario): Promise<boolean> {
		if (this.full) return Promise.reject(new Error('QuotaExceededError'))
		this.asked.push(`keep ${id} ${name}`.trim())
		return Promise.resolve(!this.taken.has(id))
	}

	remove(id: string): Promise<void> {
		this.asked.push(`remove ${id}`)
		return Promise.resolve()
	}
}

let store: NotedStore
let saver: ScenarioSaver
const first = freshShelf('a')
const two = begun(first, 'b')

beforeEach(() => {
	store = new NotedStore()
	saver = new ScenarioSaver(store, () => [])
})

describe('saving', () => {
	test('keeps what is new, once', async () => {
		saver.save(two.scenarios)
		expect(saver.state).toBe('saving')
		await saver.settled()
		saver.save(two.scenarios)
		await saver.settled()
		expect(store.asked).toEqual(['keep a', 'keep b'])
		expect(saver.state).toBe('saved')
	})

	test('keeps what has changed since, and removes what has gone', async () => {
		saver.found(two.scenarios)
		saver.save(changed(two, { name: 'site' }).scenarios.slice(1))
		await saver.settled()
		expect(store.asked).toEqual(['keep b site', 'remove a'])
	})

	test('goes on with what was changed while it was writing', async () => {
		saver.save(first.scenarios)
		saver.save(changed(first, { name: 'later' }).scenarios)
		await saver.settled()
		expect(store.asked.at(-1)).toBe('keep a later')
	})

	test('that fails says why, and is tried again with the next change', async () => {
		store.full = true
		saver.save(first.scenarios)
		await saver.settled()
		expect([saver.state, saver.cause]).toEqual(['failed', 'QuotaExceededError'])
		store.full = false
		saver.save(changed(first, { name: 'again' }).scenarios)
		await saver.settled()
		expect([saver.state, store.asked]).toEqual(['saved', ['keep a again']])
	})

	test('leaves alone what another window has changed, and keeps this one’s beside it', async () => {
		store.taken.add('a')
		const beside = duplicated(first, 'c', '').scenarios.slice(1)
		saver = new ScenarioSaver(store, () => beside)
		saver.save(first.scenarios)
		await saver.settled()
		expect(store.asked).toEqual(['keep a', 'keep c'])
	})
})

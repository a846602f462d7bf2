import { emptyBook, type DrawingBook } from '../drawing/drawing-book.ts'
import type { Shape } from './shape.ts'

/** One idea, with all that was drawn of it. */
export interface Scenario {
	readonly id: string
	/** Counts up from 1: what it is called until somebody names it. */
	readonly number: number
	readonly name: string
	readonly book: DrawingBook<Shape>
}

/** The scenarios of a zone, of which one is drawn on. A value: each change gives another. There is always at least one. */
export interface Shelf {
	readonly scenarios: readonly Scenario[]
	/** Id of the one that is drawn on. */
	readonly active: string
}

const emptyScenario = (id: string, number: number): Scenario => ({ id, number, name: '', book: emptyBook('area') })

export const freshShelf = (id: string): Shelf => ({ scenarios: [emptyScenario(id, 1)], active: id })

const nextNumber = ({ scenarios }: Shelf): number => Math.max(0, ...scenarios.map(({ number }) => number)) + 1

/** The scenario that is drawn on. */
export function activeOf({ scenarios, active }: Shelf): Scenario {
	const found = scenarios.find(({ id }) => id === active) ?? scenarios[0]
	if (!found) throw new RangeError('a shelf holds at least one scenario')
	return found
}

const added = (shelf: Shelf, scenario: Scenario): Shelf => ({ scenarios: [...shelf.scenarios, scenario], active: scenario.id })

/** Begins another scenario, and draws on it. */
export const begun = (shelf: Shelf, id: string): Shelf => added(shelf, emptyScenario(id, nextNumber(shelf)))

/** Puts a scenario from elsewhere on the shelf under an id of its own, and draws on it. */
export const takenIn = (shelf: Shelf, scenario: Scenario, id: string): Shelf => added(shelf, { ...scenario, id, number: nextNumber(shelf) })

/** Copies the scenario that is drawn on, and goes on with the copy. */
export const duplicated = (shelf: Shelf, id: string, name: string): Shelf => takenIn(shelf, { ...activeOf(shelf), name }, id)

/** Takes the scenario that is drawn on off the shelf; after the last one there is an empty one. */
export function discarded(shelf: Shelf, freshId: string): Shelf {
	const { scenarios, active } = shelf
	const index = scenarios.findIndex(({ id }) => id === active)
	const left = scenarios.filter(({ id }) => id !== active)
	const next = left[Math.min(index, left.length - 1)]
	return next ? { scenarios: left, active: next.id } : freshShelf(freshId)
}

/** Changes the scenario that is drawn on. */
export const changed = (shelf: Shelf, change: Partial<Omit<Scenario, 'id'>>): Shelf => ({
	...shelf,
	scenarios: shelf.scenarios.map((one) => (one.id === activeOf(shelf).id ? { ...one, ...change } : one)),
})

/** Draws on another one. */
export const turnedTo = (shelf: Shelf, id: string): Shelf => ({ ...shelf, active: id })

import { createContext } from 'svelte'
import { isHeavy, withMeasure } from '../domain/kiosk/heap-watch.ts'
import {
	advanceHealing,
	freshHealing,
	needsStill,
	needsWords,
	type Finding,
	type Healing,
	type HealingEvent,
	type Rung,
} from '../domain/kiosk/healing.ts'

/** One look at the map. */
export interface Pulse {
	/** `null` where the map is drawn as it should be. */
	readonly finding: Finding | null
	/** How long a frame took from being asked for, in milliseconds; `null` where none was asked for, or none came. */
	readonly frameMs: number | null
	/** Memory that the page's scripts hold; `null` where the browser does not say. */
	readonly heapBytes: number | null
}

/** How the live map of an unattended screen is, and what was done to keep it: for the ladder that heals it, and for whoever looks after the screen. */
export class MapHealth {
	healing: Healing = $state.raw(freshHealing(0))
	#now = $state(0)
	/** How often the browser took the graphics away, since the page was opened. */
	contextLosses = $state(0)
	/** How often what prepares the tiles had to be started anew. */
	workerRestarts = $state(0)
	/** How often the map was made anew. */
	rebuilds = $state(0)
	/** How often the page has reloaded itself within the last day. */
	reloads = $state(0)
	/** How long the last frame took that was asked for, in milliseconds. */
	frameMs: number | null = $state(null)
	#heapMeasures: readonly number[] = $state.raw([])
	/** Memory that the page's scripts held when last looked at. */
	readonly heapBytes = $derived(this.#heapMeasures.at(-1) ?? null)
	/** The plan stands as a picture in place of the map. */
	readonly isStill = $derived(needsStill(this.healing))
	/** A visitor is told that the map is being brought back. */
	readonly isTold = $derived(needsWords(this.healing, this.#now))

	/**
	 * @param now of a clock that never runs back, in milliseconds
	 * @param reloads how often the page has reloaded itself within the last day
	 */
	constructor(now: number, reloads: number) {
		this.#now = now
		this.healing = freshHealing(now)
		this.reloads = reloads
	}

	/** Takes a look into account. Gives the rung that was reached by it, for what it asks to be done; `null` where the map stays on its rung. */
	feel(pulse: Pulse, isAttended: boolean, now: number): Rung | null {
		if (pulse.frameMs !== null) this.frameMs = pulse.frameMs
		if (pulse.heapBytes !== null) this.#heapMeasures = withMeasure(this.#heapMeasures, pulse.heapBytes)
		const before = this.healing.rung
		this.#advance({ type: 'pulse', at: now, finding: pulse.finding, isAttended, isHeavy: isHeavy(this.#heapMeasures) })
		const { rung } = this.healing
		if (rung === before) return null
		if (rung === 'rebuilding' || rung === 'retrying') this.rebuilds += 1
		return rung
	}

	/** The browser has taken the graphics away. The next look would say so too, but the canvas is blank now. */
	lose(now: number): void {
		this.contextLosses += 1
		if (this.healing.rung === 'well') this.#advance({ type: 'pulse', at: now, finding: 'lost', isAttended: true, isHeavy: false })
	}

	/** The page was not reloaded. */
	refuse(now: number): void {
		this.#advance({ type: 'reload-refused', at: now })
	}

	#advance(event: HealingEvent): void {
		this.#now = event.at
		this.healing = advanceHealing(this.healing, event)
	}
}

/** The health of the map a component speaks of. Throws outside a kiosk. */
export const [useMapHealth, provideMapHealth] = createContext<MapHealth>()

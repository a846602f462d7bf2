import type { MapView } from './view.ts'

/** Where a map stood; `null` is its home. */
type Stop = MapView | null

/** Two stops this near are one: a map that is sent back arrives a breath beside where it stood. */
const SAME_DEG = 1e-4
const SAME_ZOOM = 0.02
/** Older stops are forgotten. */
const LONGEST = 50

const near = (one: number, other: number, within: number) => Math.abs(one - other) <= within

function isSame(one: Stop, other: Stop): boolean {
	if (one === null || other === null) return one === other
	const [[lng, lat], [otherLng, otherLat]] = [one.center, other.center]
	return near(lng, otherLng, SAME_DEG) && near(lat, otherLat, SAME_DEG) && near(one.zoom, other.zoom, SAME_ZOOM)
}

/** The places a map has stood at, so that one can walk back along them and forward again. */
export class ViewTrail {
	#stops: readonly Stop[] = $state.raw([null])
	#at = $state(0)
	readonly hasPrevious = $derived.by(() => this.#at > 0)
	readonly hasNext = $derived.by(() => this.#at < this.#stops.length - 1)

	/** The map has come to rest somewhere. What lay ahead on the trail is left, unless it stands where the trail has it. */
	arrive(stop: Stop): void {
		if (isSame(stop, this.#stops[this.#at] ?? null)) return
		this.#stops = [...this.#stops.slice(0, this.#at + 1), stop].slice(-LONGEST)
		this.#at = this.#stops.length - 1
	}

	/** One stop back; the same stop where there is none before it. */
	previous(): Stop {
		this.#at = Math.max(0, this.#at - 1)
		return this.#stops[this.#at] ?? null
	}

	/** One stop forward; the same stop where there is none after it. */
	next(): Stop {
		this.#at = Math.min(this.#stops.length - 1, this.#at + 1)
		return this.#stops[this.#at] ?? null
	}

	clear(): void {
		this.#stops = [null]
		this.#at = 0
	}
}

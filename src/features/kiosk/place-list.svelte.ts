import type { Atlas } from '../../atlas/atlas.ts'
import type { FeatureSummary } from '../../contracts/atlas.ts'

/** What lies on the still picture, to be gone through by keys or by a finger: the picture itself can only be touched. */
export class PlaceList {
	isOpen = $state(false)
	#at = $state(0)
	/** Everything on the picture that has a place, in the order of its layers. */
	readonly places: readonly FeatureSummary[]
	/** The place that the keys have come to. */
	readonly active = $derived.by(() => this.places[this.#at])

	constructor(atlas: Atlas) {
		this.places = atlas.stillLayers.flatMap(({ id }) => atlas.featuresOf(id)).filter(({ bounds }) => bounds !== null)
	}

	goTo(place: FeatureSummary): void {
		this.#at = Math.max(0, this.places.indexOf(place))
	}

	/** Goes on by a key; says whether it is one of those that do. The ends are ends. */
	press(key: string): boolean {
		const last = this.places.length - 1
		const ways: Readonly<Record<string, number>> = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1, Home: 0, End: last }
		const to = ways[key]
		if (to === undefined) return false
		this.#at = Math.min(Math.max(to, 0), Math.max(last, 0))
		return true
	}
}

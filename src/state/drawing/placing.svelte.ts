import type { Position } from '../../contracts/feature.ts'
import type { ScreenPoint } from '../../domain/drawing/screen-path.ts'
import type { Place } from '../../domain/drawing/side-labels.ts'

/** A map that something is drawn over. */
interface Followed {
	toScreen(position: Position): ScreenPoint
	follow(moved: () => void): () => void
}

/** Where corners stand on a map's element: another function after each movement of the map, so that whatever is placed by it is placed anew. */
export class Placing {
	#place: Place | null = $state.raw(null)

	/** `null` without a map. */
	get place(): Place | null {
		return this.#place
	}

	/** Follows a map. Gives back the way to stop. */
	follow(overlay: Followed | null): (() => void) | undefined {
		const renew = () => (this.#place = overlay && ((corner) => overlay.toScreen(corner.position)))
		renew()
		return overlay?.follow(renew)
	}
}

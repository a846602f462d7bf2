import type { Position } from '../../contracts/feature.ts'
import type { ScreenPoint } from '../../domain/drawing/screen-path.ts'
import type { Place } from '../../domain/drawing/side-labels.ts'

/** A map that something is drawn over. */
interface Followed {
	/** Where the keyboard sets a corner. */
	readonly middle: Position
	toScreen(position: Position): ScreenPoint
	follow(moved: () => void): () => void
	followKeyboard(changed: (isThere: boolean) => void): () => void
}

/** Where corners stand on a map's element: another function after each movement of the map, so that whatever is placed by it is placed anew. */
export class Placing {
	#place: Place | null = $state.raw(null)
	#cross: ScreenPoint | null = $state.raw(null)
	#hasKeyboard = false

	/** `null` without a map. */
	get place(): Place | null {
		return this.#place
	}

	/** Where the space bar would set a corner; `null` while the keyboard is elsewhere. */
	get cross(): ScreenPoint | null {
		return this.#cross
	}

	/** Follows a map. Gives back the way to stop. */
	follow(overlay: Followed | null): (() => void) | undefined {
		const renew = () => {
			this.#place = overlay && ((corner) => overlay.toScreen(corner.position))
			this.#cross = overlay && this.#hasKeyboard ? overlay.toScreen(overlay.middle) : null
		}
		renew()
		if (!overlay) return undefined
		const stops = [
			overlay.follow(renew),
			overlay.followKeyboard((isThere) => {
				this.#hasKeyboard = isThere
				renew()
			}),
		]
		return () => {
			for (const stop of stops) stop()
		}
	}
}

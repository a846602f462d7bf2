import type { Map as MapLibreMap } from 'maplibre-gl'

/** How much nearer a drift comes in the time it is given: under 4 pixels a second at the edge of a screen, over ten seconds. */
export const DRIFT_LEVELS = 0.07
/** Whoever asked for the next view may be late: until then the drift goes on at its pace. */
const LATE = 2

/**
 * Brings a map nearer, very slowly, by enlarging its picture.
 *
 * Nothing is drawn anew on the way: the compositor moves what has been drawn, on a machine without a graphics card too. A finger finds the place it
 * points at, because MapLibre measures its element as it stands.
 */
export class MapDrift {
	readonly #map: MapLibreMap
	#going: Animation | null = null

	constructor(map: MapLibreMap) {
		this.#map = map
		map.getContainer().addEventListener('pointerdown', () => this.#going?.pause())
	}

	/** A finger has come down on the drifting map: it stands still under it. */
	get isHeld(): boolean {
		return this.#going?.playState === 'paused'
	}

	/** Sets out towards the middle of what the panels leave free. `durationMs` is the time for the whole way. */
	begin(durationMs: number): void {
		const container = this.#map.getContainer()
		const { x, y } = this.#map.project(this.#map.getCenter())
		container.style.transformOrigin = `${x}px ${y}px`
		const scale = 1 + (2 ** DRIFT_LEVELS - 1) * LATE
		this.#going = container.animate({ transform: ['scale(1)', `scale(${scale})`] }, { duration: durationMs * LATE, fill: 'forwards' })
	}

	/** Ends the drift: the map itself takes the place to which its picture has come. */
	land(): void {
		if (!this.#going) return
		const scale = new DOMMatrixReadOnly(getComputedStyle(this.#map.getContainer()).transform).a
		this.#going.cancel()
		this.#going = null
		this.#map.jumpTo({ zoom: this.#map.getZoom() + Math.log2(scale) })
	}

	/** Lets a picture of the map, laid over it, go the way that the map is going. */
	carry(picture: HTMLElement): void {
		const going = this.#going
		if (!(going?.effect instanceof KeyframeEffect)) return
		picture.style.transformOrigin = this.#map.getContainer().style.transformOrigin
		picture.animate(going.effect.getKeyframes(), going.effect.getTiming()).currentTime = going.currentTime
	}
}

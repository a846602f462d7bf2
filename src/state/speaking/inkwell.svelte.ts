import type { Gesture } from '../../contracts/speaking.ts'
import { laserOpacity, NO_INK, strokeOpacity, withGesture, withoutFaded, type Ink } from '../../domain/speaking/ink.ts'

/** What the hand of whoever speaks has left on one picture of the stage, and how strongly it is still seen. Its clock is handed in. */
export class Inkwell {
	#ink: Ink = $state.raw(NO_INK)
	#now = $state(0)
	/** Nothing is to be seen. */
	readonly isEmpty = $derived(this.#ink.laser === null && this.#ink.strokes.length === 0)
	readonly laser = $derived(this.#ink.laser && { at: this.#ink.laser.at, opacity: laserOpacity(this.#ink.laser, this.#now) })
	readonly strokes = $derived(this.#ink.strokes.map((stroke) => ({ points: stroke.points, opacity: strokeOpacity(stroke, this.#now) })))

	act(gesture: Gesture, now: number): void {
		this.#now = now
		this.#ink = withGesture(this.#ink, gesture, now)
	}

	/** Time passes, and ink fades. */
	tick(now: number): void {
		this.#now = now
		this.#ink = withoutFaded(this.#ink, now)
	}

	clear(): void {
		this.#ink = NO_INK
	}
}

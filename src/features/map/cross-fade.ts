import type { PlanMap } from '../../engine/plan-map.ts'
import { afterPaint } from './after-paint.ts'

const FADE_MS = 800
/** A view that has not been drawn by then is faded to as it is. */
const PATIENCE_MS = 2000

/**
 * Where the map does not fly, lets the view it leaves fade into the one it cuts to. To be called before the map is told of the new view.
 *
 * Gives back the way to take the old view away at once.
 */
export function crossFade(map: PlanMap, over: HTMLElement): () => void {
	const still = map.still()
	if (!still) return () => {}
	Object.assign(still.style, { position: 'absolute', width: '100%', height: '100%' })
	over.append(still)
	// The map is told of the new view only after the page has painted.
	const drawn = new Promise<void>((resolve) => {
		afterPaint(() => {
			resolve(map.atRest())
		})
	})
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
	void Promise.race([drawn, late]).then(() => {
		still.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, easing: 'ease-in-out' }).onfinish = () => {
			still.remove()
		}
	})
	return () => {
		still.remove()
	}
}

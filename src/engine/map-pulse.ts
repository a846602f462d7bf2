import { getGlobalDispatcher } from 'maplibre-gl'
import type { PlanMap } from './plan-map.ts'

/**
 * Asks the map for a frame. Gives the time until it was drawn, in milliseconds; `null` where none came in time.
 *
 * A map at rest draws nothing, so that one that has stopped looks like it: only asking tells.
 */
export function askForFrame({ live }: PlanMap, patienceMs: number): Promise<number | null> {
	const asked = performance.now()
	return new Promise((resolve) => {
		const end = (frameMs: number | null) => {
			clearTimeout(timer)
			live.off('render', drawn)
			resolve(frameMs)
		}
		const drawn = () => {
			end(performance.now() - asked)
		}
		const timer = setTimeout(() => {
			end(null)
		}, patienceMs)
		live.on('render', drawn)
		live.triggerRepaint()
	})
}

/** Tells of each time the browser takes the graphics away. Gives back the way to stop. */
export function onGraphicsTaken({ live }: PlanMap, tell: () => void): () => void {
	// The map's own event is also sent where only the workers are new.
	const canvas = live.getCanvas()
	canvas.addEventListener('webglcontextlost', tell)
	return () => {
		canvas.removeEventListener('webglcontextlost', tell)
	}
}

/** How workers were found: `alive`; `restarted`, where they did not answer and new ones took their place; `dead`, where that failed. */
export type WorkerState = 'alive' | 'restarted' | 'dead'

/**
 * Asks the workers of all maps of the page for an answer, and starts new ones where none comes. Browsers tell nobody when they end a worker.
 *
 * MapLibre's own ping gives a busy worker half a second and then throws away what it has done; this one can be more patient.
 */
export async function ensureWorkers(patienceMs: number): Promise<WorkerState> {
	const dispatcher = getGlobalDispatcher()
	if (await dispatcher.ping(patienceMs)) return 'alive'
	await dispatcher.ensureWorkers()
	return (await dispatcher.ping(patienceMs)) ? 'restarted' : 'dead'
}

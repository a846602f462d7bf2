import type { Map as MapLibreMap } from 'maplibre-gl'

/** How long MapLibre may take to restore a lost graphics context by itself. Measured: 0.3–0.7 s. */
const PATIENCE_MS = 6000

/** The graphics context was taken away and has not come back in time. It may still come. */
export class ContextLost extends Error {
	override readonly name = 'ContextLost'

	constructor() {
		super('the graphics context was lost and not restored')
	}
}

/** Tells when a lost graphics context does not come back. Returns how to stop watching. */
export function watchContext(map: MapLibreMap, onlost: (cause: Error) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const stop = () => {
		clearTimeout(timer)
	}
	map.on('webglcontextlost', () => {
		stop()
		timer = setTimeout(() => {
			onlost(new ContextLost())
		}, PATIENCE_MS)
	})
	map.on('webglcontextrestored', stop)
	return stop
}

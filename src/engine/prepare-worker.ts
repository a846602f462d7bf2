import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Tells MapLibre where the built worker is: without it the map loads and never draws. */
export function prepareWorker(): void {
	setWorkerUrl(new URL(workerUrl, location.href).href)
}

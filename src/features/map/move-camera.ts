import type { MapCamera } from '../../engine/map-camera.ts'
import type { Destination } from '../../state/view.ts'

/** Sends a map where the workspace was asked to go. */
export function moveCamera(camera: MapCamera, destination: Destination): void {
	if ('view' in destination) camera.goTo(destination.view)
	else if ('zoomBy' in destination) camera.zoomBy(destination.zoomBy)
	else if ('bounds' in destination) camera.fit(destination)
	else camera.goHome()
}

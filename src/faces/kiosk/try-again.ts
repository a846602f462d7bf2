import type { MapSession } from '../../features/map/map-session.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** How long the still picture stands before the live map is tried again. */
const AGAIN_MS = 30_000

/** Tries a map that has failed again and again, in silence. Reads the map's status, so an effect runs it anew. Gives back the way to stop. */
export function tryAgain(workspace: Workspace, session: MapSession): (() => void) | undefined {
	if (workspace.mapStatus !== 'failed') return undefined
	const timer = setTimeout(() => {
		session.retry()
	}, AGAIN_MS)
	return () => {
		clearTimeout(timer)
	}
}

import type { Finding } from '../../domain/kiosk/healing.ts'
import { askForFrame, ensureWorkers } from '../../engine/map-pulse.ts'
import { missingLayers } from '../../engine/missing-layers.ts'
import type { PlanMap } from '../../engine/plan-map.ts'
import type { MapFailure } from '../../features/map/map-failure.ts'
import type { MapSession } from '../../features/map/map-session.svelte.ts'
import type { MapHealth, Pulse } from '../../state/map-health.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { heapBytes } from './heap-bytes.ts'

/** For a frame, and for a worker in the middle of a tile, on a slow machine. */
const PATIENCE_MS = 2000

/** What is looked at. */
export interface Patient {
	readonly session: MapSession
	readonly workspace: Workspace
	readonly health: MapHealth
}

/** Looks at the map by what it draws and how long that takes: that it says it has loaded proves nothing. */
export async function takePulse(patient: Patient): Promise<Pulse> {
	const { session } = patient
	const { map, failure } = session
	const pulse = { frameMs: null, heapBytes: heapBytes() }
	if (map?.isLost) return { ...pulse, finding: 'lost' }
	const end = failure && endOf(failure)
	if (end) return { ...pulse, finding: end }
	return map && session.isRead ? { ...pulse, ...(await feel(map, patient)) } : { ...pulse, finding: 'fetching' }
}

/** What a failure means for the map; `null` where it may still come. */
function endOf({ code }: MapFailure): Finding | null {
	switch (code) {
		case 'lost':
		case 'stalled':
			return null
		case 'no-webgl':
			return 'no-webgl'
		case 'other':
			return 'broken'
		default:
			return 'source'
	}
}

async function feel(map: PlanMap, { session, workspace, health }: Patient): Promise<Pick<Pulse, 'finding' | 'frameMs'>> {
	const [workers, frameMs] = await Promise.all([ensureWorkers(PATIENCE_MS), askForFrame(map, PATIENCE_MS)])
	if (workers === 'restarted') health.workerRestarts += 1
	if (map.isLost) return { finding: 'lost', frameMs }
	if (workers === 'dead') return { finding: 'worker', frameMs }
	if (frameMs === null) return { finding: 'frozen', frameMs }
	// A map that never rests, as while it attracts, is not looked at by itself.
	session.settle()
	const isDrawn = workspace.mapStatus === 'ready' && (map.drawsAnything || !mustDraw(map, workspace))
	return { finding: isDrawn ? null : 'blank', frameMs }
}

/** Whether there is anything in view to be drawn. */
const mustDraw = (map: PlanMap, { atlas, layers }: Workspace): boolean =>
	missingLayers(
		atlas,
		layers.shown.map(({ id }) => id),
		{ ...map.view(), rendered: new Set() },
	).length > 0

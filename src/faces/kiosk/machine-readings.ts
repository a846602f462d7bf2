import type { MachineReadings } from '../../features/staff/machine-readings.ts'
import type { Kiosk } from '../../state/kiosk.svelte.ts'
import type { MapHealth } from '../../state/map-health.svelte.ts'

/** How the machine runs at this moment. */
export function machineReadings(kiosk: Kiosk, { contextLosses, reloads, heapBytes, frameMs }: MapHealth): MachineReadings {
	return { uptimeMs: performance.now(), visits: kiosk.visit.number, contextLosses, reloads, heapBytes, frameMs }
}

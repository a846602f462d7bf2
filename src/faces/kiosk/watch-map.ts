import type { Rung } from '../../domain/kiosk/healing.ts'
import type { Kiosk } from '../../state/kiosk.svelte.ts'
import { reloadPage } from './page-reload.ts'
import { takePulse, type Patient } from './take-pulse.ts'

/** From one look to the next: while all is well, and while it is not. */
const REST_MS = { well: 2000, ailing: 500 } as const

/**
 * Looks at the map again and again, and does what its health asks for. Gives back the way to stop.
 *
 * @param onlook a sign of life: whoever looks can still help itself.
 */
export function watchMap(patient: Patient, kiosk: Kiosk, onlook: () => void): () => void {
	const { session, health } = patient
	let isStopped = false

	const act = async (rung: Rung | null) => {
		if (rung === 'rebuilding' || rung === 'retrying') {
			session.retry()
			kiosk.recall()
		}
		if (rung === 'reloading' && !(await reloadPage())) health.refuse(performance.now())
	}
	const look = async () => {
		const pulse = await takePulse(patient)
		if (isStopped) return
		onlook()
		await act(health.feel(pulse, kiosk.visit.phase !== 'attract', performance.now()))
		setTimeout(() => void look(), health.healing.rung === 'well' ? REST_MS.well : REST_MS.ailing)
	}

	void look()
	return () => {
		isStopped = true
	}
}

import '../../ui/tokens.css'
import '../../ui/base.css'
import './kiosk-face.css'
import { openFace } from '../../features/opening/open-face.ts'
import KioskFace from './KioskFace.svelte'
import KioskLoading from './KioskLoading.svelte'

/** Nobody may be there to press a button. */
const RETRY_AFTER_MS = 30_000

const target = document.getElementById('app')
if (target) {
	void openFace({
		target,
		face: KioskFace,
		loading: KioskLoading,
		defaults: { preset: 'visitor', theme: 'gallery' },
		readsAddress: false,
		retryAfterMs: RETRY_AFTER_MS,
	})
}

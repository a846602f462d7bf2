import '../../ui/tokens.css'
import '../../ui/base.css'
import './kiosk-face.css'
import { openFace } from '../../features/opening/open-face.ts'
import KioskLoading from './KioskLoading.svelte'

/** Nobody may be there to press a button. */
const RETRY_AFTER_MS = 30_000

/** The same page is the wall, and the remote in a guide's hand. */
const role = new URLSearchParams(location.search).get('role')
const face = role === 'remote' ? import('./RemoteFace.svelte') : import('./KioskFace.svelte')

const target = document.getElementById('app')
if (target) {
	void openFace({
		target,
		face: (await face).default,
		loading: KioskLoading,
		defaults: { preset: 'visitor', theme: 'gallery' },
		readsAddress: false,
		retryAfterMs: RETRY_AFTER_MS,
	})
}

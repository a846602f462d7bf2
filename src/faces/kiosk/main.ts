import '../../ui/tokens.css'
import '../../ui/base.css'
import './kiosk-face.css'
import { openFace } from '../../features/opening/open-face.ts'
import { Machine } from '../../state/machine.svelte.ts'
import KioskLoading from './KioskLoading.svelte'

/** Nobody may be there to press a button. */
const RETRY_AFTER_MS = 30_000

/** The same page is the wall, the remote in a guide's hand, and the check of a machine before opening. */
const asked = new URLSearchParams(location.search)
const openedFace = () => {
	if (asked.has('preflight')) return import('./PreflightFace.svelte')
	return asked.get('role') === 'remote' ? import('./RemoteFace.svelte') : import('./KioskFace.svelte')
}

const target = document.getElementById('app')
if (target) {
	const machine = new Machine(localStorage, () => Date.now())
	void openFace({
		target,
		face: (await openedFace()).default,
		props: { machine },
		loading: KioskLoading,
		defaults: {
			preset: 'visitor',
			get theme() {
				return machine.settings.theme ?? 'gallery'
			},
		},
		readsAddress: false,
		retryAfterMs: RETRY_AFTER_MS,
	})
}

import type { Kiosk } from '../../state/kiosk.svelte.ts'

/** What a browser does with a hand that a screen in a hall must not: menus, selecting, dragging things away, enlarging the page. */
const REFUSED = ['contextmenu', 'selectstart', 'dragstart', 'gesturestart', 'drop', 'dragover'] as const

/** Tells the kiosk of every finger that comes down or is lifted, and keeps the browser's own gestures from the page. Gives back the way to stop. */
export function followHand(kiosk: Kiosk): () => void {
	const stop = new AbortController()
	const options = { capture: true, signal: stop.signal }
	addEventListener(
		'pointerdown',
		({ target }) => {
			kiosk.touch(performance.now())
			// Whoever takes hold of the map or of the words wants to look; a button says itself what it does.
			if (!kiosk.visit.isGuided && !(target instanceof Element && target.closest('button'))) kiosk.play('pause')
		},
		options,
	)
	addEventListener('pointerup', () => kiosk.release(performance.now()), options)
	addEventListener('pointercancel', () => kiosk.release(performance.now()), options)
	for (const gesture of REFUSED) addEventListener(gesture, (event) => event.preventDefault(), options)
	addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { ...options, passive: false })
	return () => {
		stop.abort()
	}
}

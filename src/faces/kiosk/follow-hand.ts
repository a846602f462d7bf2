import type { Kiosk } from '../../state/kiosk.svelte.ts'
import { dropFocus } from './drop-focus.ts'

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
	// A finger that is lifted when its visit is over still focuses what it lay on.
	addEventListener(
		'focusin',
		({ target }) => {
			if (kiosk.visit.phase === 'attract' && target instanceof Element && !target.matches(':focus-visible')) dropFocus()
		},
		options,
	)
	// While the browser scrolls a card, the map cannot have a second finger to itself: it holds still.
	addEventListener('touchmove', (event) => !event.cancelable && event.stopImmediatePropagation(), { ...options, passive: true })
	for (const gesture of REFUSED) addEventListener(gesture, (event) => event.preventDefault(), options)
	addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { ...options, passive: false })
	return () => {
		stop.abort()
	}
}

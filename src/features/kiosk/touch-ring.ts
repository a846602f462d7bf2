import { prefersReducedMotion } from 'svelte/motion'

/** Long enough to be seen, and gone before the next. */
const RING_MS = 450

/**
 * Answers each finger where it comes down, before anything else does. To be attached to what is touched.
 *
 * The ring only grows and fades, which a browser does by itself while the map draws.
 */
export function touchRing(element: HTMLElement): () => void {
	const answer = ({ clientX, clientY }: PointerEvent) => {
		const ring = document.createElement('i')
		ring.className = 'kiosk-ring'
		ring.style.left = `${clientX}px`
		ring.style.top = `${clientY}px`
		ring.setAttribute('aria-hidden', 'true')
		element.append(ring)
		const growth = { opacity: [0.9, 0], ...(prefersReducedMotion.current ? {} : { transform: ['scale(0.4)', 'scale(1)'] }) }
		ring.animate(growth, { duration: RING_MS, easing: 'ease-out' }).onfinish = () => {
			ring.remove()
		}
	}
	element.addEventListener('pointerdown', answer, { capture: true })
	return () => {
		element.removeEventListener('pointerdown', answer, { capture: true })
	}
}

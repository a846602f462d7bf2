import type { Attachment } from 'svelte/attachments'

/** A stroke shorter than this, in pixels, was a tap; one that goes more down than aside was none of ours. */
const SHORTEST_PX = 60

/** Turns over by a stroke of one finger to the side, as one turns a page. */
export const swipe =
	(onturn: (way: 'next' | 'previous') => void): Attachment<HTMLElement> =>
	(element) => {
		let from: { id: number; x: number; y: number } | null = null
		const down = ({ pointerId, clientX, clientY, isPrimary }: PointerEvent) => {
			from = isPrimary ? { id: pointerId, x: clientX, y: clientY } : null
		}
		const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
			if (from?.id !== pointerId) return
			const [aside, down] = [clientX - from.x, clientY - from.y]
			from = null
			if (Math.abs(aside) >= SHORTEST_PX && Math.abs(aside) > Math.abs(down)) onturn(aside < 0 ? 'next' : 'previous')
		}
		element.addEventListener('pointerdown', down)
		element.addEventListener('pointerup', up)
		return () => {
			element.removeEventListener('pointerdown', down)
			element.removeEventListener('pointerup', up)
		}
	}

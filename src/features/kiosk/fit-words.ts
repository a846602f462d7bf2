import type { Attachment } from 'svelte/attachments'

/** How far words may shrink. Smaller ones could not be read from two metres away. */
const SMALLEST = 0.6
const STEP = 0.05

/**
 * Sets the words of an element as large as they fit into its height, at most as large as they are meant to be, whatever comes to stand in it.
 *
 * Writes the part of their size that is left into `--k-fit`. The element must hide what runs over, and let it run over at its end only.
 */
export const fitWords: Attachment<HTMLElement> = (element) => {
	const fit = () => {
		for (let size = 1; size >= SMALLEST; size -= STEP) {
			element.style.setProperty('--k-fit', size.toFixed(2))
			if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return
		}
	}
	const words = new MutationObserver(fit)
	words.observe(element, { childList: true, characterData: true, subtree: true })
	// The text size that somebody chooses is set on the face as a whole.
	const face = element.closest('main')
	if (face) words.observe(face, { attributes: true, attributeFilter: ['style'] })
	const room = new ResizeObserver(fit)
	room.observe(element)
	fit()
	return () => {
		words.disconnect()
		room.disconnect()
	}
}

import { placePopover, type PopoverPlace } from './place-popover.ts'

/** Keeps a popover beside its anchor while it is open: it follows scrolling, resizing and its own growth. */
export class Anchored {
	/** Where it stands; `null` until it has been measured. */
	place: PopoverPlace | null = $state.raw(null)

	/** Follows until the function it gives back is called. */
	follow(anchor: Element, popover: HTMLElement, side: 'left' | 'right'): () => void {
		const reposition = () => {
			const size = { width: popover.offsetWidth, height: popover.offsetHeight }
			this.place = placePopover(anchor.getBoundingClientRect(), size, { width: innerWidth, height: innerHeight }, side)
		}
		const observer = new ResizeObserver(reposition)
		observer.observe(popover)
		document.addEventListener('scroll', reposition, true)
		addEventListener('resize', reposition)
		return () => {
			observer.disconnect()
			document.removeEventListener('scroll', reposition, true)
			removeEventListener('resize', reposition)
		}
	}
}

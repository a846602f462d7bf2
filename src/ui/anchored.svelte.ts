import { placePopover, placeSheet, type PopoverPlace } from './place-popover.ts'

/** Below this width a popover is a sheet across the window. */
const NARROW = '(width < 760px)'

/** Keeps a popover beside its anchor while it is open: it follows scrolling, resizing and its own growth, and keeps off what bears `data-keep-clear`. */
export class Anchored {
	/** Where it stands; `null` until it has been measured. */
	place: PopoverPlace | null = $state.raw(null)

	/** Follows until the function it gives back is called. */
	follow(anchor: Element, popover: HTMLElement, side: 'left' | 'right'): () => void {
		const reposition = () => {
			const size = { width: popover.offsetWidth, height: popover.offsetHeight }
			const keepClear = [...document.querySelectorAll('[data-keep-clear]')].map((element) => element.getBoundingClientRect())
			const surroundings = { width: innerWidth, height: innerHeight, keepClear }
			this.place = matchMedia(NARROW).matches
				? placeSheet(size.height, surroundings)
				: placePopover(anchor.getBoundingClientRect(), size, surroundings, side)
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

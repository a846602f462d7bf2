import type { Attachment } from 'svelte/attachments'
import { SvelteMap } from 'svelte/reactivity'
import { mapPadding, type CoveringBox, type Padding, type Side } from './map-padding.ts'

/** A sheet that is being dragged or unfolded moves the map once, when it has come to rest. */
const REST_MS = 80

/** Watches the sheets over the map, so that the map can keep its subject in what they leave free. */
export class MapCoverage {
	readonly #boxes = new SvelteMap<HTMLElement, CoveringBox>()
	#size = $state.raw({ width: innerWidth, height: innerHeight })
	readonly padding: Padding = $derived(mapPadding([...this.#boxes.values()], this.#size))

	/** To be attached to the element that holds the map. */
	readonly ground: Attachment<HTMLElement> = (element) =>
		watch(element, () => {
			this.#size = { width: element.clientWidth, height: element.clientHeight }
		})

	/** To be attached to a sheet that covers the map from one side. `above` are pixels over it that other things take. */
	covers(side: Side, above = 0): Attachment<HTMLElement> {
		return (element) => {
			const stop = watch(element, () => {
				const { left, top, right, bottom } = element.getBoundingClientRect()
				this.#boxes.set(element, { side, left, top: top - above, right, bottom })
			})
			return () => {
				stop()
				this.#boxes.delete(element)
			}
		}
	}
}

/** Measures at once, and again whenever the element or the window has changed its size and come to rest. */
function watch(element: HTMLElement, measure: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const later = () => {
		clearTimeout(timer)
		timer = setTimeout(measure, REST_MS)
	}
	const observer = new ResizeObserver(later)
	observer.observe(element)
	addEventListener('resize', later)
	measure()
	return () => {
		clearTimeout(timer)
		observer.disconnect()
		removeEventListener('resize', later)
	}
}

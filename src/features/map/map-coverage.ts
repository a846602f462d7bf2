import type { Attachment } from 'svelte/attachments'
import type { Covers } from '../../state/view.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { mapPadding, type CoveringBox } from './map-padding.ts'

/** A sheet that is being dragged or unfolded moves the map once, when it has come to rest. */
const REST_MS = 80

/** Watches the sheets over the map and tells the workspace what they leave free, so that the map can keep its subject there. */
export class MapCoverage {
	readonly #workspace: Workspace
	readonly #magnified: () => number
	readonly #boxes = new Map<HTMLElement, CoveringBox>()
	#ground: HTMLElement | null = null

	/** @param magnified how many CSS pixels of the page one of the map's own takes */
	constructor(workspace: Workspace, magnified = () => 1) {
		this.#workspace = workspace
		this.#magnified = magnified
	}

	/** To be attached to the element that holds the map. */
	readonly ground: Attachment<HTMLElement> = (element) =>
		watch(element, () => {
			this.#ground = element
			this.#tell()
		})

	/** To be attached to a sheet that covers the map from one side. `above` are pixels over it that other things take. */
	readonly covers: Covers =
		(side, above = 0) =>
		(element) => {
			const stop = watch(element, () => {
				const { left, top, right, bottom } = element.getBoundingClientRect()
				this.#boxes.set(element, { side, left, top: top - above, right, bottom })
				this.#tell()
			})
			return () => {
				stop()
				this.#boxes.delete(element)
				this.#tell()
			}
		}

	#tell(): void {
		const { left: westPx = 0, top: northPx = 0 } = this.#ground?.getBoundingClientRect() ?? {}
		const boxes = [...this.#boxes.values()].map((box) => ({
			side: box.side,
			left: box.left - westPx,
			right: box.right - westPx,
			top: box.top - northPx,
			bottom: box.bottom - northPx,
		}))
		const size = { width: this.#ground?.clientWidth ?? innerWidth, height: this.#ground?.clientHeight ?? innerHeight }
		const { top, left, right, bottom } = mapPadding(boxes, size)
		const ownPx = (px: number) => Math.round(px / this.#magnified())
		this.#workspace.padding = { top: ownPx(top), left: ownPx(left), right: ownPx(right), bottom: ownPx(bottom) }
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

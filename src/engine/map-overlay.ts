import type { Position } from '../contracts/feature.ts'
import type { ScreenPoint } from '../domain/drawing/screen-path.ts'
import type { PlanMap } from './plan-map.ts'

/** Lets something be drawn over a map and stay where it belongs on the ground. */
export class MapOverlay {
	readonly #plan: PlanMap

	constructor(plan: PlanMap) {
		this.#plan = plan
	}

	toScreen([lng, lat]: Position): ScreenPoint {
		const { x, y } = this.#plan.live.project([lng, lat])
		return { x, y }
	}

	/** The ground under a place of the map's element. */
	fromScreen({ x, y }: ScreenPoint): Position {
		const { lng, lat } = this.#plan.live.unproject([x, y])
		return [lng, lat]
	}

	/** The ground under a place of the window. */
	toGround({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Position {
		const { left, top } = this.#plan.live.getContainer().getBoundingClientRect()
		const { lng, lat } = this.#plan.live.unproject([clientX - left, clientY - top])
		return [lng, lat]
	}

	/** The middle of what nothing covers. */
	get middle(): Position {
		const { lng, lat } = this.#plan.live.getCenter()
		return [lng, lat]
	}

	/** Width and height of the map's element, in CSS pixels. */
	get size(): { readonly width: number; readonly height: number } {
		const { clientWidth: width, clientHeight: height } = this.#plan.live.getContainer()
		return { width, height }
	}

	/** Gives the map a turn of the wheel that was made over something drawn on it. */
	passOn(event: WheelEvent): void {
		this.#plan.live.getCanvas().dispatchEvent(new WheelEvent(event.type, event))
	}

	/** Whether the keyboard is the map's. */
	get hasFocus(): boolean {
		return document.activeElement === this.#plan.live.getCanvas()
	}

	/** Tells whether somebody works the map by keyboard, now and whenever that changes. Gives back the way to stop. */
	followKeyboard(changed: (isThere: boolean) => void): () => void {
		const canvas = this.#plan.live.getCanvas()
		const tell = () => changed(canvas.matches(':focus-visible'))
		const moments = ['focus', 'blur', 'pointerdown', 'keydown'] as const
		for (const moment of moments) canvas.addEventListener(moment, tell)
		tell()
		return () => {
			for (const moment of moments) canvas.removeEventListener(moment, tell)
		}
	}

	/** Calls at each movement of the map. Gives back the way to stop. */
	follow(moved: () => void): () => void {
		const map = this.#plan.live
		const moments = ['move', 'resize'] as const
		for (const moment of moments) map.on(moment, moved)
		return () => {
			for (const moment of moments) map.off(moment, moved)
		}
	}

	/** The map's own answer to a double click is off, and its pointer is a cross. Gives back the way to put both back. */
	beginDrawing(): () => void {
		const map = this.#plan.live
		const { style } = map.getCanvasContainer()
		map.doubleClickZoom.disable()
		style.cursor = 'crosshair'
		return () => {
			map.doubleClickZoom.enable()
			style.cursor = ''
		}
	}
}

import type { Attachment } from 'svelte/attachments'
import type { Position } from '../../contracts/feature.ts'
import { GRIPS, movedBox, scaledBox, spotPosition, turnedBox, type PrintBox, type Spot } from '../../domain/print/print-box.ts'
import type { MapOverlay } from '../../engine/map-overlay.ts'
import type { PrintDesk } from './print-desk.svelte.ts'

/** What of the box is held: the whole, the knob that turns it, or a grip. */
export type BoxPart = 'body' | 'knob' | Spot

interface Held {
	readonly part: BoxPart
	readonly pointerId: number
	/** As it was when it was taken, and where. */
	readonly box: PrintBox
	readonly at: Position
	/** From the grip to where it was taken, in pixels of the window: it must not jump. */
	readonly off: readonly [x: number, y: number]
}

/** The part that an element stands for, by its `data-part`: `body`, `knob`, or a grip's number. */
function partOf(target: EventTarget | null): BoxPart | null {
	const name = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined
	if (name === 'body' || name === 'knob') return name
	return name === undefined ? null : (GRIPS[Number(name)] ?? null)
}

/** Lets the box on the map be moved, scaled and turned by a mouse, a finger or a pen. */
export const dragBox =
	(desk: PrintDesk, overlay: MapOverlay): Attachment<HTMLElement> =>
	(element) => {
		let held: Held | null = null

		const take = (event: PointerEvent) => {
			const part = partOf(event.target)
			if (part === null || held || event.button !== 0) return
			const box = desk.box
			element.setPointerCapture(event.pointerId)
			const at = overlay.toGround(event)
			held = { part, pointerId: event.pointerId, box, at, off: offset(part, box, at) }
		}

		/** A grip is taken beside its middle. */
		const offset = (part: BoxPart, box: PrintBox, at: Position): readonly [number, number] => {
			if (typeof part === 'string') return [0, 0]
			const [grip, pointer] = [overlay.toScreen(spotPosition(box, desk.frame.map, part)), overlay.toScreen(at)]
			return [pointer.x - grip.x, pointer.y - grip.y]
		}

		const drag = (event: PointerEvent) => {
			if (event.pointerId !== held?.pointerId) return
			const { part, box, at, off } = held
			const to = overlay.toGround({ clientX: event.clientX - off[0], clientY: event.clientY - off[1] })
			if (part === 'body') desk.move(movedBox(box, at, to, desk.extent))
			else if (part === 'knob') desk.move(turnedBox(box, to))
			else desk.move(scaledBox(box, desk.frame.map, part, to))
		}

		const release = (event: PointerEvent) => {
			if (event.pointerId !== held?.pointerId) return
			held = null
			desk.place()
		}

		const listeners = { pointerdown: take, pointermove: drag, pointerup: release, pointercancel: release } as const
		for (const [moment, listen] of Object.entries(listeners)) element.addEventListener(moment, listen as EventListener)
		return () => {
			for (const [moment, listen] of Object.entries(listeners)) element.removeEventListener(moment, listen as EventListener)
		}
	}

import { movedBox, plainBearing, type PrintBox } from '../../domain/print/print-box.ts'
import { nextScale } from '../../domain/print/true-scale.ts'
import type { MapOverlay } from '../../engine/map-overlay.ts'
import { isTypedInto } from '../../state/keyboard.ts'
import type { PrintDesk } from './print-desk.svelte.ts'

interface PrintKeys {
	readonly desk: PrintDesk
	readonly overlay: MapOverlay
	print(): void
	/** Puts the tool away. */
	close(): void
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const
/** Pixels of the map, and degrees, of one press; with Shift the other. */
const STEP_PX = { plain: 8, shift: 40 }
const TURN_DEG = 5
const TURN_BY = { '[': -1, '{': -1, ']': 1, '}': 1 } as const
const SCALE_BY = { '+': -1, '=': -1, '-': 1, _: 1 } as const

const named = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | null =>
	Object.hasOwn(record, key) ? (record[key] ?? null) : null

/** The box moved by so many pixels of the map. */
function nudged(desk: PrintDesk, overlay: MapOverlay, [right, down]: readonly [number, number], px: number): PrintBox {
	const { box } = desk
	const { x, y } = overlay.toScreen(box.center)
	const to = overlay.fromScreen({ x: x + right * px, y: y + down * px })
	return movedBox(box, box.center, to, desk.extent)
}

/** Arrows belong to whatever has the focus and knows what to do with them. */
const takesArrows = (target: EventTarget | null) =>
	target instanceof Element && target.closest('input, [role=slider], [role=tree], canvas, [role=tablist]') !== null

/** The box after a key; `null` for one that does nothing to it. */
function boxAfter({ key, shiftKey, target }: KeyboardEvent, { desk, overlay }: PrintKeys): PrintBox | null {
	const { box } = desk
	const [arrow, scale, turn] = [named(ARROWS, key), named(SCALE_BY, key), named(TURN_BY, key)]
	if (arrow) return takesArrows(target) ? null : nudged(desk, overlay, arrow, shiftKey ? STEP_PX.shift : STEP_PX.plain)
	if (scale !== null) return overlay.hasFocus ? null : { ...box, denominator: nextScale(box.denominator, scale) }
	if (turn !== null) return { ...box, bearingDeg: plainBearing(box.bearingDeg + turn * (shiftKey ? 1 : TURN_DEG)) }
	return key.toLowerCase() === 'n' ? { ...box, bearingDeg: 0 } : null
}

function deedOf(event: KeyboardEvent, keys: PrintKeys): (() => void) | null {
	const { key } = event
	if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'p' && !event.shiftKey ? () => keys.print() : null
	if (event.altKey || isTypedInto(event.target)) return null
	if (key === 'Escape') return () => keys.close()
	const box = boxAfter(event, keys)
	return box && (() => keys.desk.place(box))
}

/** Hears the keys of printing before anybody else does. Gives back the way to stop. */
export function followPrintKeys(keys: PrintKeys): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.isComposing || document.querySelector('dialog[open], :popover-open')) return
		const deed = deedOf(event, keys)
		if (!deed) return
		event.preventDefault()
		event.stopPropagation()
		deed()
	}
	addEventListener('keydown', listen, { capture: true })
	return () => removeEventListener('keydown', listen, { capture: true })
}

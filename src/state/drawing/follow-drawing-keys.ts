import type { Position } from '../../contracts/feature.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import type { History } from '../history.svelte.ts'
import { isTypedInto } from '../keyboard.ts'
import type { DrawingBoard } from './drawing-board.svelte.ts'

/** A corner of what is being set out is no control: it is a part of the drawing that can be reached. */
const isControl = (target: EventTarget | null) =>
	target instanceof Element && target.closest('button:not([data-corner]), a, input:not([type=radio]), select, summary') !== null

interface DrawingKeys<Item extends Kept> {
	readonly board: DrawingBoard<Item>
	readonly history: History
	/** Where the keyboard is, and the middle of the map. */
	readonly overlay: { readonly hasFocus: boolean; readonly middle: Position }
	/** Puts the tool away. */
	close(): void
}

/** What a key does while something is drawn; `null` for one that is not the tool's. */
function deedOf<Item extends Kept>(event: KeyboardEvent, keys: DrawingKeys<Item>): (() => void) | null {
	const { board, history, overlay } = keys
	const { key, shiftKey, target } = event
	if (event.ctrlKey || event.metaKey) {
		if (key.toLowerCase() === 'z') return () => (shiftKey ? history.redo() : history.undo())
		return key.toLowerCase() === 'y' ? () => history.redo() : null
	}
	if (key === 'Escape') return board.draft.corners.length > 0 ? () => board.cancel() : () => keys.close()
	if (key === 'Backspace') return () => board.removeLast()
	if (key === ' ' && overlay.hasFocus) return () => board.touch(overlay.middle)
	// On a button Enter presses it; over the map it would set a corner.
	if (key === 'Enter' && !isControl(target)) return () => board.finish()
	return null
}

/** Hears the keys of drawing before anybody else does. Gives back the way to stop. */
export function followDrawingKeys<Item extends Kept>(keys: DrawingKeys<Item>): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.isComposing || isTypedInto(event.target) || document.querySelector('dialog[open], :popover-open')) return
		const deed = deedOf(event, keys)
		if (!deed) return
		event.preventDefault()
		event.stopPropagation()
		deed()
	}
	addEventListener('keydown', listen, { capture: true })
	return () => removeEventListener('keydown', listen, { capture: true })
}

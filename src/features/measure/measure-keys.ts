import type { MapOverlay } from '../../engine/map-overlay.ts'
import { isTypedInto } from '../../state/keyboard.ts'
import type { Workbench } from '../../state/workbench.ts'

/** A corner of what is being set out is no control: it is a part of the drawing that can be reached. */
const isControl = (target: EventTarget | null) =>
	target instanceof Element && target.closest('button:not([data-corner]), a, input:not([type=radio]), select, summary') !== null

interface MeasureKeys {
	readonly bench: Workbench
	readonly overlay: MapOverlay
	/** Puts the tool away. */
	close(): void
}

/** What a key does while something is measured; `null` for one that is not the tool's. */
function deedOf(event: KeyboardEvent, { bench: { history, measuring }, overlay, ...tool }: MeasureKeys): (() => void) | null {
	const { key, shiftKey, target } = event
	if (event.ctrlKey || event.metaKey) {
		if (key.toLowerCase() === 'z') return () => (shiftKey ? history.redo() : history.undo())
		return key.toLowerCase() === 'y' ? () => history.redo() : null
	}
	if (key === 'Escape') return measuring.draft.corners.length > 0 ? () => measuring.cancel() : () => tool.close()
	if (key === 'Backspace') return () => measuring.removeLast()
	if (key === ' ' && overlay.hasFocus) return () => measuring.touch(overlay.middle)
	// On a button Enter presses it; over the map it would set a corner.
	if (key === 'Enter' && !isControl(target)) return () => measuring.finish()
	return null
}

/** Hears the keys of measuring before anybody else does. Gives back the way to stop. */
export function followMeasureKeys(keys: MeasureKeys): () => void {
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

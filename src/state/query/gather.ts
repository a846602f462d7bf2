import type { MapPlace } from '../../contracts/map-place.ts'
import type { History } from '../history.svelte.ts'
import { isTypedInto } from '../keyboard.ts'
import type { Workspace } from '../workspace.svelte.ts'

interface Gathering {
	readonly workspace: Workspace
	readonly history: History
	readonly take: (place: MapPlace) => void
}

/** Gives the map's touches to whoever takes what lies there, and the keys of taking back and leaving. Gives back the way to stop. */
export function gather({ workspace, history, take }: Gathering): () => void {
	const tool = { kind: 'gather', take } as const
	workspace.tool = tool
	const listen = (event: KeyboardEvent) => {
		if (event.isComposing || isTypedInto(event.target) || document.querySelector('dialog[open], :popover-open')) return
		const key = event.key.toLowerCase()
		const isZ = (event.ctrlKey || event.metaKey) && key === 'z'
		if (!isZ && key !== 'escape') return
		event.preventDefault()
		event.stopPropagation()
		if (!isZ) workspace.bench = null
		else if (event.shiftKey) history.redo()
		else history.undo()
	}
	addEventListener('keydown', listen, { capture: true })
	return () => {
		removeEventListener('keydown', listen, { capture: true })
		if (workspace.tool === tool) workspace.tool = { kind: 'choose' }
	}
}

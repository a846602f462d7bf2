import type { Position } from '../../contracts/feature.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import type { History } from '../history.svelte.ts'
import type { Workspace } from '../workspace.svelte.ts'
import type { DrawingBoard } from './drawing-board.svelte.ts'
import { followDrawingKeys } from './follow-drawing-keys.ts'

interface Hand<Item extends Kept> {
	readonly workspace: Workspace
	readonly history: History
	readonly board: DrawingBoard<Item>
	readonly overlay: { readonly hasFocus: boolean; readonly middle: Position; beginDrawing(): () => void }
}

/** Gives the map's touches and the keys to a board until the tool is put away. Gives back the way to put it away. */
export function takePen<Item extends Kept>({ workspace, history, board, overlay }: Hand<Item>): () => void {
	workspace.light([])
	workspace.tool = { kind: 'draw', pen: board }
	const endDrawing = overlay.beginDrawing()
	const stopKeys = followDrawingKeys({ board, history, overlay, close: () => (workspace.bench = null) })
	return () => {
		stopKeys()
		endDrawing()
		board.hover(null)
		// A change is kept; what is still being set out waits for the tool to be taken again.
		if (board.editing !== null) board.finish()
		if (workspace.tool.kind === 'draw' && workspace.tool.pen === board) workspace.tool = { kind: 'choose' }
	}
}

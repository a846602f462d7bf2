import type { Position } from '../../contracts/feature.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import type { DrawingBoard } from './drawing-board.svelte.ts'

interface ClientPoint {
	readonly clientX: number
	readonly clientY: number
}

/** What hands do with the corners of a board's draft, given the ground under a place of the window. */
export function handsOn<Item extends Kept>(board: DrawingBoard<Item>, toGround: (point: ClientPoint) => Position) {
	return {
		hold: () => board.hold(),
		move: (index: number, to: ClientPoint) => board.move(index, toGround(to)),
		letGo: () => board.letGo(),
		add(index: number, at: ClientPoint | null) {
			const { corners } = board.draft
			const [from, to] = [corners[index], corners[(index + 1) % corners.length]]
			if (!from || !to) return
			const middle: Position = [(from.position[0] + to.position[0]) / 2, (from.position[1] + to.position[1]) / 2]
			board.insert(index, at ? toGround(at) : middle)
		},
		remove: (index: number) => board.remove(index),
		finish: () => board.finish(),
	}
}

import { emptyBook, type DrawingBook, type Kept } from '../../domain/drawing/drawing-book.ts'
import type { ChosenUnits } from '../../domain/measure/measured-words.ts'
import { DrawingBoard } from '../drawing/drawing-board.svelte.ts'
import type { SnapGround } from '../drawing/snap-ground.svelte.ts'
import { Undoable } from '../drawing/undoable.svelte.ts'
import type { History } from '../history.svelte.ts'

/** Measuring ways and areas on one map. */
export class Measuring {
	readonly board: DrawingBoard<Kept>
	/** Units that somebody chose to read in; `null` leaves them to the size. */
	units: ChosenUnits = $state.raw({ length: null, ground: null })

	constructor(ground: SnapGround, history: History) {
		const book = new Undoable<DrawingBook>(emptyBook('line'), history)
		this.board = new DrawingBoard(
			{
				get book() {
					return book.value
				},
				change: (value) => book.change(value),
				put: (value) => book.put(value),
				hold: () => book.hold(),
				letGo: () => book.letGo(),
				keep: (kept) => kept,
			},
			ground,
		)
	}
}

import type { Identifier } from '../../contracts/identifier.ts'

/** A figure that cannot be computed: its id, the field of its definition that is wrong, and what was expected there. */
export class FigureError extends Error {
	override readonly name = 'FigureError'
	readonly figureId: Identifier
	/** Path inside the definition, such as `compute.inside`. */
	readonly field: string
	readonly expected: string

	constructor(figureId: Identifier, field: string, expected: string) {
		super(`${figureId} · ${field}: expected ${expected}`)
		this.figureId = figureId
		this.field = field
		this.expected = expected
	}
}

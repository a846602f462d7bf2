import type { ArchiveFault } from '../../domain/archive/archive-error.ts'

/** Why a file is not checked. */
export type RefusalCause = ArchiveFault | 'not-pptx' | 'not-ours' | 'other-zone'

/** A file that is not checked. */
export class DeckRefusal extends Error {
	override readonly name = 'DeckRefusal'

	constructor(
		readonly reason: RefusalCause,
		detail: string,
	) {
		super(`${reason}: ${detail}`)
	}
}

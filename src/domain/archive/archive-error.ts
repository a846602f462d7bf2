/** Why an archive was not opened. */
export type ArchiveFault = 'too-large' | 'not-zip' | 'truncated' | 'damaged'

/** An archive that was not opened. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError'

	constructor(
		readonly fault: ArchiveFault,
		detail: string,
	) {
		super(`${fault}: ${detail}`)
	}
}

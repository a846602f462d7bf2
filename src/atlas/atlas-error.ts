/** What went wrong while reading the built zone. Shown to people in their language by its code. */
export type AtlasErrorCode = 'missing' | 'unreachable' | 'not-json' | 'invalid' | 'incomplete'

/** A built file that could not be read: which one, and why. `detail` is for the log, not for the screen. */
export class AtlasError extends Error {
	override readonly name = 'AtlasError'

	constructor(
		readonly code: AtlasErrorCode,
		readonly file: string,
		readonly detail: string,
	) {
		super(`${file}: ${detail}`)
	}

	/** The error that something thrown amounts to, whatever was thrown. */
	static of(code: AtlasErrorCode, file: string, cause: unknown): AtlasError {
		return new AtlasError(code, file, cause instanceof Error ? cause.message : String(cause))
	}
}

import { AtlasError, type AtlasErrorCode } from '../../atlas/atlas-error.ts'

/** Why the map is not there, as far as a reader can do something about it. */
export type MapFailureCode = AtlasErrorCode | 'no-webgl' | 'other'

export interface MapFailure {
	readonly code: MapFailureCode
	/** Name of the file that could not be read; empty where it was not a file. */
	readonly file: string
}

/** Sorts what the map threw: a file that could not be read, a browser without WebGL 2, or anything else. */
export function mapFailure(cause: unknown): MapFailure {
	if (cause instanceof AtlasError) return { code: cause.code, file: cause.file.split('/').at(-1) ?? cause.file }
	const name = cause instanceof Error ? cause.name : ''
	return { code: name === 'GPUInitializationError' ? 'no-webgl' : 'other', file: '' }
}

import { AtlasError, type AtlasErrorCode } from '../../atlas/atlas-error.ts'
import { ContextLost } from '../../engine/context-watch.ts'

/** Why the map is not there, as far as a reader can do something about it. */
export type MapFailureCode = AtlasErrorCode | 'no-webgl' | 'lost' | 'stalled' | 'other'

/** A failure as the page tells it. */
export interface MapFailure {
	readonly code: MapFailureCode
	/** Name of the file that could not be read; empty where it was not a file. */
	readonly file: string
}

/** Not everything was drawn within the time the map is given. */
export class MapStalled extends Error {
	override readonly name = 'MapStalled'

	constructor() {
		super('the map did not draw every layer in time')
	}
}

/** What MapLibre says of a file that a source could not fetch. */
const isFetchError = (cause: unknown): cause is { status: number; url: string } =>
	cause instanceof Error && 'status' in cause && typeof cause.status === 'number' && 'url' in cause && typeof cause.url === 'string'

const lastPart = (path: string) => path.split('/').at(-1) ?? path

/** Sorts what the map threw: a file that could not be read, a browser without WebGL 2, or anything else. */
export function mapFailure(cause: unknown): MapFailure {
	if (cause instanceof AtlasError) return { code: cause.code, file: lastPart(cause.file) }
	if (isFetchError(cause)) return { code: cause.status === 404 ? 'missing' : 'unreachable', file: lastPart(cause.url) }
	if (cause instanceof ContextLost) return { code: 'lost', file: '' }
	if (cause instanceof MapStalled) return { code: 'stalled', file: '' }
	const name = cause instanceof Error ? cause.name : ''
	return { code: name === 'GPUInitializationError' ? 'no-webgl' : 'other', file: '' }
}

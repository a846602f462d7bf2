/** A message from an embedded map; one with an `id` answers a request. */
export interface AtlasMessage {
	readonly type: string
	readonly id?: string
	readonly payload: object
}

const EVENTS = ['ready', 'change', 'select', 'error']
const ANSWERS = ['setView', 'setLayers', 'select', 'goStory', 'getFigures', 'export', 'error']

/** Reads the envelope of what has come from the frame; `null` for anything that is no message of this form. */
export function readMessage(data: unknown): AtlasMessage | null {
	if (typeof data !== 'object' || data === null) return null
	const { v, type, id, payload } = data as Record<string, unknown>
	if (v !== 1 || typeof type !== 'string' || typeof payload !== 'object' || payload === null) return null
	if (id === undefined) return EVENTS.includes(type) ? { type, payload } : null
	return typeof id === 'string' && ANSWERS.includes(type) ? { type, id, payload } : null
}

import { z } from '../../contracts/zod.ts'
import { LONGEST_REMOTE_MESSAGE, REMOTE_VERSION, type RemoteRefusal } from '../../contracts/remote.ts'

/** A message that was understood, or why it was not. */
export type Reading<T> =
	{ readonly message: T } | { readonly refusal: Extract<RemoteRefusal, 'not-understood' | 'too-long' | 'other-version'> }

const Versioned = z.looseObject({ v: z.number() })

/**
 * Reads what has come from another window or machine: text in JSON, of this version, under a schema. Whatever comes, it does not throw.
 *
 * @param data as the browser or the server hands it over.
 */
export function readMessage<T>(schema: z.ZodMiniType<T>, data: unknown): Reading<T> {
	if (typeof data !== 'string') return { refusal: 'not-understood' }
	if (data.length > LONGEST_REMOTE_MESSAGE) return { refusal: 'too-long' }
	const json = parsed(data)
	const message = schema.safeParse(json)
	if (message.success) return { message: message.data }
	const versioned = Versioned.safeParse(json)
	return { refusal: versioned.success && versioned.data.v !== REMOTE_VERSION ? 'other-version' : 'not-understood' }
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

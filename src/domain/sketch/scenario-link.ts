import { packed, unpacked } from '../capsule/packed.ts'
import { SCENARIO_HASH } from './carries-scenario.ts'
import { ScenarioFault } from './scenario-text.ts'

/** An address longer than this is cut by some programs that pass it on. */
export const MOST_LINK_BYTES = 8 * 1024

/** The letters of base64 that mean something else in an address, and what stands for them. */
const PLAIN = { '+': '-', '/': '_', '=': '' } as const
const toAddress = (base64: string) => base64.replace(/[+/=]/g, (letter) => PLAIN[letter as keyof typeof PLAIN])
const fromAddress = (letters: string) => letters.replaceAll('-', '+').replaceAll('_', '/')

/** A scenario's text as the `hash` of an address, under gzip; `null` where it would be longer than a link may be. */
export async function scenarioHash(text: string): Promise<string | null> {
	const { isGzipped, base64 } = await packed(new TextEncoder().encode(text))
	const hash = SCENARIO_HASH + (isGzipped ? 'z' : 't') + toAddress(base64)
	return hash.length > MOST_LINK_BYTES ? null : hash
}

/**
 * The text of the scenario that a `hash` holds.
 *
 * @throws {ScenarioFault} where it is cut off, or was never written by `scenarioHash`
 */
export async function scenarioInHash(hash: string): Promise<string> {
	const held = hash.slice(SCENARIO_HASH.length)
	if (hash.length > MOST_LINK_BYTES) throw new ScenarioFault(null)
	try {
		return new TextDecoder().decode(await unpacked({ isGzipped: held.startsWith('z'), base64: fromAddress(held.slice(1)) }))
	} catch {
		throw new ScenarioFault(null)
	}
}

import type { KeptPin } from '../../contracts/machine-settings.ts'

/** What OWASP asks of PBKDF2 with SHA-256 (2023): about a quarter of a second on a kiosk's processor. */
const ITERATIONS = 600_000
const SALT_BYTES = 16
const HASH_BITS = 256

/** Digits of a PIN. */
export const PIN_LENGTH = 6

/** Whether a text can be a PIN: six digits. */
export const isPinForm = (text: string): boolean => /^\d{6}$/.test(text)

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
	const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits'])
	return toBase64(new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, HASH_BITS)))
}

/**
 * A PIN in the form in which a machine keeps it, under a salt of its own.
 *
 * Needs WebCrypto, which browsers give to `localhost` and https only: ask `isSecureContext` first.
 */
export async function hashPin(pin: string): Promise<KeptPin> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
	return { salt: toBase64(salt), hash: await derive(pin, salt, ITERATIONS), iterations: ITERATIONS }
}

/** Whether this is the PIN that is kept. */
export const matchesPin = async ({ salt, hash, iterations }: KeptPin, pin: string): Promise<boolean> =>
	(await derive(pin, fromBase64(salt), iterations)) === hash

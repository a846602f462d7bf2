import type { Cue } from '../../contracts/cue.ts'

/** What a command is on the wire. Text is sent as written, in UTF-8: whoever wants a line ending writes one. */
export function cueBytes(cue: Cue): Uint8Array {
	if ('text' in cue) return new TextEncoder().encode(cue.text)
	return Uint8Array.from(cue.hex.match(/[0-9a-f]{2}/gi) ?? [], (digits) => Number.parseInt(digits, 16))
}

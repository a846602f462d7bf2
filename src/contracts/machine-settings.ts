import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { between, Share, WholeNumber } from './numbers.ts'
import { Theme } from './zone.ts'

/** A PIN that can be checked and not read: PBKDF2 over SHA-256. Salt and hash are base64. */
export const KeptPin = z.strictObject({
	salt: z.base64().check(z.minLength(16)),
	hash: z.base64().check(z.minLength(32)),
	iterations: z.int().check(z.minimum(100_000)),
})
export type KeptPin = z.infer<typeof KeptPin>

/** Wrong PINs entered in a row. They outlive a restart: pulling the plug gives no new tries. */
export const PinTries = z.strictObject({
	wrong: WholeNumber,
	/** When the last of them was entered, in milliseconds since 1970. */
	lastAt: WholeNumber,
})
export type PinTries = z.infer<typeof PinTries>

/**
 * What belongs to one machine in one hall and to no visit: set at preflight and in the staff corner, kept until it is set anew.
 *
 * Everything has a default, so that an older version's settings survive an update. `{}` is a new machine.
 */
export const MachineSettings = z.strictObject({
	/** `null` until preflight: without a PIN the staff corner stays shut. */
	pin: z._default(z.nullable(KeptPin), null),
	tries: z._default(PinTries, { wrong: 0, lastAt: 0 }),
	/** CSS pixels to a millimetre of the panel, measured with a bank card; `null` until then. */
	pxPerMm: z._default(z.nullable(between(0.5, 20)), null),
	/** 1 is what the panel gives; less is dimmed. */
	brightness: z._default(between(0.3, 1), 1),
	/** `null` for the face's own. */
	theme: z._default(z.nullable(Theme), null),
	/** Stories that are not told here. One that the zone no longer has hides nothing. */
	hiddenStories: z._default(z.array(Identifier), []),
	/** What the screen does while nobody leads it: it plays the stories, or waits for visitors. */
	unattended: z._default(z.enum(['auto', 'manual']), 'manual'),
	/** 0 is silent, 1 is as loud as the machine is set. */
	volume: z._default(Share, 1),
	isMuted: z._default(z.boolean(), false),
	/** Where a step of a story has no recording, a voice of this machine reads it. */
	readsAloud: z._default(z.boolean(), false),
})
export type MachineSettings = z.infer<typeof MachineSettings>

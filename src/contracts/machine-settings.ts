import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { Theme } from './zone.ts'

/** A PIN that can be checked and not read: PBKDF2 over SHA-256. Salt and hash are base64. */
export const KeptPin = z.strictObject({
	salt: z.base64().min(16),
	hash: z.base64().min(32),
	iterations: z.number().int().min(100_000),
})
export type KeptPin = z.infer<typeof KeptPin>

/** Wrong PINs entered in a row. They outlive a restart: pulling the plug gives no new tries. */
export const PinTries = z.strictObject({
	wrong: z.number().int().nonnegative(),
	/** When the last of them was entered, in milliseconds since 1970. */
	lastAt: z.number().int().nonnegative(),
})
export type PinTries = z.infer<typeof PinTries>

/**
 * What belongs to one machine in one hall and to no visit: set at preflight and in the staff corner, kept until it is set anew.
 *
 * Everything has a default, so that an older version's settings survive an update. `{}` is a new machine.
 */
export const MachineSettings = z.strictObject({
	/** `null` until preflight: without a PIN the staff corner stays shut. */
	pin: KeptPin.nullable().default(null),
	tries: PinTries.default({ wrong: 0, lastAt: 0 }),
	/** CSS pixels to a millimetre of the panel, measured with a bank card; `null` until then. */
	pxPerMm: z.number().min(0.5).max(20).nullable().default(null),
	/** 1 is what the panel gives; less is dimmed. */
	brightness: z.number().min(0.3).max(1).default(1),
	/** `null` for the face's own. */
	theme: Theme.nullable().default(null),
	/** Stories that are not told here. One that the zone no longer has hides nothing. */
	hiddenStories: z.array(Identifier).default([]),
	/** What the screen does while nobody leads it: it plays the stories, or waits for visitors. */
	unattended: z.enum(['auto', 'manual']).default('manual'),
	/** 0 is silent, 1 is as loud as the machine is set. */
	volume: z.number().min(0).max(1).default(1),
	isMuted: z.boolean().default(false),
	/** Where a step of a story has no recording, a voice of this machine reads it. */
	readsAloud: z.boolean().default(false),
})
export type MachineSettings = z.infer<typeof MachineSettings>

import { z } from './zod.ts'
import { WholeNumber } from './numbers.ts'
import { REMOTE_VERSION } from './remote.ts'

const version = z.literal(REMOTE_VERSION)

/** Six digits that the wall shows and the guide types. */
export const PairingCode = z.string().check(z.regex(/^[0-9]{6}$/, 'six digits'))
/** What a paired tablet comes back with after its connection has dropped. */
const PairingToken = z.string().check(z.regex(/^[0-9a-f]{32}$/, 'thirty-two hexadecimal digits'))

/** What a tablet says to the kiosk's server before anything else. */
export const PairingRequest = z.discriminatedUnion('type', [
	z.strictObject({ v: version, type: z.literal('pair'), code: PairingCode }),
	z.strictObject({ v: version, type: z.literal('resume'), token: PairingToken }),
])
export type PairingRequest = z.infer<typeof PairingRequest>

/** What a wall says to the kiosk's server: it wants a code to show, or shows none any more. A new code ends the pairing that there is. */
export const OfferRequest = z.strictObject({ v: version, type: z.enum(['offer', 'withdraw']) })
export type OfferRequest = z.infer<typeof OfferRequest>

/** Why a tablet is not let in. The words stand in `text`. */
export const PAIRING_REFUSALS = ['wrong-code', 'expired', 'too-many-tries', 'no-code', 'taken', 'unpaired'] as const
export const PairingRefusal = z.enum(PAIRING_REFUSALS)
export type PairingRefusal = z.infer<typeof PairingRefusal>

/** What the kiosk's server itself says to a tablet. Everything else that comes from it is the wall's. */
export const PairingAnswer = z.discriminatedUnion('type', [
	z.strictObject({ v: version, type: z.literal('paired'), token: PairingToken }),
	z.strictObject({ v: version, type: z.literal('turned-away'), reason: PairingRefusal, triesLeft: WholeNumber }),
])
export type PairingAnswer = z.infer<typeof PairingAnswer>

/** What the kiosk's server itself says to a wall. */
export const PairingNews = z.strictObject({
	v: version,
	type: z.literal('pairing'),
	/** The code that may be typed now; `null` while there is none. */
	code: z.nullable(PairingCode),
	/** For how much longer it may be typed. */
	expiresInMs: WholeNumber,
	/** A tablet is connected. */
	isConnected: z.boolean(),
	/** Where a tablet finds the remote; `null` where the server listens to this machine only. */
	address: z.nullable(z.url().check(z.maxLength(200))),
})
export type PairingNews = z.infer<typeof PairingNews>

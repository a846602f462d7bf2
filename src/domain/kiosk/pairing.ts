import type { PairingRefusal, PairingRequest } from '../../contracts/pairing.ts'

/** How long a code may be typed. */
export const CODE_MS = 120_000
/** How many wrong codes make the right one void. */
export const MOST_TRIES = 5

/** Which tablet may lead the wall. Times are milliseconds of one clock that never runs back. */
export interface Pairing {
	/** The code on the wall; `null` while none is shown. */
	readonly offer: { readonly code: string; readonly expiresAt: number; readonly triesLeft: number } | null
	/** Why the last offer is over without a tablet. */
	readonly ended: Extract<PairingRefusal, 'expired' | 'too-many-tries'> | null
	/** What the paired tablet knows; `null` while none is paired. */
	readonly token: string | null
	/** The paired tablet is connected. */
	readonly isConnected: boolean
}

export const UNPAIRED: Pairing = { offer: null, ended: null, token: null, isConnected: false }

/** Staff ask for a code to show: whoever was paired is not any more. */
export const offerCode = (code: string, at: number): Pairing => ({
	...UNPAIRED,
	offer: { code, expiresAt: at + CODE_MS, triesLeft: MOST_TRIES },
})

/** The wall shows the code no longer. */
export const withdrawCode = (pairing: Pairing): Pairing => ({ ...pairing, offer: null })

/** Time passes: a code that has stood long enough is void. */
export const expireCode = (pairing: Pairing, at: number): Pairing =>
	pairing.offer !== null && at >= pairing.offer.expiresAt ? { ...pairing, offer: null, ended: 'expired' } : pairing

/** The paired tablet's connection is gone; it may come back. */
export const disconnect = (pairing: Pairing): Pairing => ({ ...pairing, isConnected: false })

/** What comes of a tablet's request: how it stands afterwards, and why the tablet was not let in, or `null` where it was. */
export interface Admission {
	readonly pairing: Pairing
	readonly refusal: PairingRefusal | null
}

/**
 * Lets a tablet in, or does not. Pure.
 *
 * One at a time: while one is connected nobody else is asked for a code, so that none can be guessed meanwhile.
 *
 * @param token what a newly paired tablet is to come back with
 */
export function admit(before: Pairing, request: PairingRequest, token: string, at: number): Admission {
	const pairing = expireCode(before, at)
	const refuse = (refusal: PairingRefusal, after = pairing): Admission => ({ pairing: after, refusal })
	if (request.type === 'resume') {
		// Its own old connection may not have been missed yet.
		return request.token === pairing.token ? { pairing: { ...pairing, isConnected: true }, refusal: null } : refuse('unpaired')
	}
	if (pairing.isConnected) return refuse('taken')
	const { offer } = pairing
	if (offer === null) return refuse(pairing.ended ?? 'no-code')
	if (request.code === offer.code) return { pairing: { ...UNPAIRED, token, isConnected: true }, refusal: null }
	const triesLeft = offer.triesLeft - 1
	if (triesLeft === 0) return refuse('too-many-tries', { ...pairing, offer: null, ended: 'too-many-tries' })
	return refuse('wrong-code', { ...pairing, offer: { ...offer, triesLeft } })
}

import type { RemoteId, RemoteMessage } from '../../contracts/remote.ts'

/** A remote that has not been heard for this long is gone: four of its greetings have not come. */
export const SEAT_LOST_MS = 10_000

/** The one place from which a wall is led. Times are milliseconds of one clock that never runs back. */
export interface Seat {
	/** The remote that sits there; `null` while it is free. */
	readonly leader: RemoteId | null
	readonly heardAt: number
}

/** What happens to the seat: a message comes, or time passes. */
export type SeatEvent =
	{ readonly type: RemoteMessage['type']; readonly from: RemoteId; readonly at: number } | { readonly type: 'tick'; readonly at: number }

export const FREE_SEAT: Seat = { leader: null, heardAt: 0 }

/**
 * The seat after an event. Pure.
 *
 * A free seat is given to the first that asks. It is kept by being heard, and lost by silence, by leaving, or to another remote that takes it by name.
 */
export function advanceSeat(seat: Seat, event: SeatEvent): Seat {
	if (event.type === 'tick') return seat.leader !== null && event.at - seat.heardAt >= SEAT_LOST_MS ? FREE_SEAT : seat
	const sits = seat.leader === event.from
	if (event.type === 'bye') return sits ? FREE_SEAT : seat
	if (event.type === 'take' || sits || seat.leader === null) return { leader: event.from, heardAt: event.at }
	return seat
}

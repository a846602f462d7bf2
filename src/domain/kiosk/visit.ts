import type { KioskTimes } from '../../contracts/kiosk.ts'

/**
 * What the screen is doing for whoever stands before it.
 *
 * `attract`: nobody is there. `invite`: somebody has touched it and is shown what can be done. `active`: they are doing it. `warn`: they seem to have
 * left, and are asked.
 */
export type VisitPhase = 'attract' | 'invite' | 'active' | 'warn'

/** The times that a visit depends on. */
export type VisitTimes = Pick<KioskTimes, 'inviteS' | 'idleS' | 'readingIdleS' | 'warnS' | 'hardReturnS'>

/** One visitor's time at the screen, and what counts for ending it. All times are milliseconds of one clock that never runs back. */
export interface Visit {
	readonly phase: VisitPhase
	/** When the phase began. */
	readonly since: number
	/** The last sign of life: a touch, its end, or a finger that still rests. */
	readonly lastSignAt: number
	/** The last time a finger came down. */
	readonly lastTouchAt: number
	/** Fingers on the screen. */
	readonly fingers: number
	/** A text is open. */
	readonly isReading: boolean
	/** A story plays by itself: watching it needs no touch. */
	readonly isWatching: boolean
	/** A guide leads: what is touched does nothing, and nobody is asked. */
	readonly isGuided: boolean
	/** How often this visitor answered that they are still there. */
	readonly extensions: number
	/** Counts the visitors since the screen was started: rises with each return to the start. */
	readonly number: number
}

/** What happens to a visit. */
export type VisitEvent =
	| { readonly type: 'touch' | 'release' | 'tick'; readonly at: number }
	| { readonly type: 'reading' | 'watching'; readonly at: number; readonly on: boolean }
	/** A guide begins to lead, gives another sign, or lets go. */
	| { readonly type: 'guiding'; readonly at: number; readonly on: boolean }
	/** Somebody asks to start over: the visitor, or the guide. */
	| { readonly type: 'leave'; readonly at: number }

/** A screen at which nobody stands yet. */
export const freshVisit = (at: number, number = 0): Visit => ({
	phase: 'attract',
	since: at,
	lastSignAt: at,
	lastTouchAt: at,
	fingers: 0,
	isReading: false,
	isWatching: false,
	isGuided: false,
	extensions: 0,
	number,
})

const enter = (visit: Visit, phase: VisitPhase, at: number): Visit => ({ ...visit, phase, since: at })

/** A finger comes down: it begins a visit, carries it on, or answers the question. */
function touched(visit: Visit, at: number): Visit {
	const alive = { ...visit, lastSignAt: at, lastTouchAt: at, fingers: visit.fingers + 1 }
	switch (visit.phase) {
		case 'attract':
			return enter(alive, 'invite', at)
		case 'invite':
			return enter(alive, 'active', at)
		case 'warn':
			return enter({ ...alive, extensions: visit.extensions + 1 }, 'active', at)
		case 'active':
			return alive
	}
}

/** Time passes. */
function ticked(visit: Visit, at: number, { inviteS, idleS, readingIdleS, warnS, hardReturnS }: VisitTimes): Visit {
	if (at - visit.lastTouchAt >= hardReturnS * 1000 && !visit.isWatching) return freshVisit(at, visit.number + 1)
	if (visit.phase === 'warn') return at - visit.since >= warnS * 1000 ? freshVisit(at, visit.number + 1) : visit
	if (visit.isWatching || visit.fingers > 0) return { ...visit, lastSignAt: at }
	const patienceS = visit.isReading ? readingIdleS : visit.phase === 'invite' ? inviteS : idleS
	if (at - visit.lastSignAt < patienceS * 1000) return visit
	// Whoever only touched in passing need not be asked.
	return visit.phase === 'invite' && !visit.isReading ? freshVisit(at, visit.number + 1) : enter(visit, 'warn', at)
}

/** A guide leads, or lets go: whoever stands there then has the screen as it is, for their full time. */
function guided(visit: Visit, at: number, on: boolean): Visit {
	if (!on && !visit.isGuided) return visit
	const led = { ...visit, isGuided: on, fingers: 0, lastSignAt: at, lastTouchAt: at }
	return visit.phase === 'active' || (!on && visit.phase === 'attract') ? led : enter(led, 'active', at)
}

/** What a visit that is guided takes notice of. A guide who has walked away is missed only after the time of the hard return. */
function underGuidance(visit: Visit, event: VisitEvent, { hardReturnS }: VisitTimes): Visit {
	const { at } = event
	switch (event.type) {
		case 'guiding':
			return guided(visit, at, event.on)
		case 'reading':
			return { ...visit, isReading: event.on }
		case 'watching':
			return { ...visit, isWatching: event.on, lastSignAt: at, lastTouchAt: at }
		case 'leave':
			// The guide goes on to lead: only the screen starts over.
			return { ...freshVisit(at, visit.number + 1), isGuided: true }
		case 'tick':
			return !visit.isWatching && at - visit.lastTouchAt >= hardReturnS * 1000 ? freshVisit(at, visit.number + 1) : visit
		default:
			return visit
	}
}

/**
 * The visit after an event. Pure: the clock is the caller's, so that a test can let hours pass.
 *
 * A story that plays suspends both the question and the hard return; a finger that rests suspends the question only. While a guide leads, nobody is asked and
 * no touch counts. Starting over forgets everything but the count, and the guide who asked for it.
 */
export function advanceVisit(visit: Visit, event: VisitEvent, times: VisitTimes): Visit {
	const { at } = event
	if (visit.isGuided) return underGuidance(visit, event, times)
	if (event.type === 'guiding') return guided(visit, at, event.on)
	// Nobody is there: a finger that is lifted late, or a story that ends, is the last visitor's.
	if (visit.phase === 'attract' && event.type !== 'touch' && event.type !== 'leave') return visit
	switch (event.type) {
		case 'touch':
			return touched(visit, at)
		case 'release':
			return { ...visit, fingers: Math.max(0, visit.fingers - 1), lastSignAt: at }
		case 'tick':
			return ticked(visit, at, times)
		case 'reading':
			return { ...visit, isReading: event.on, lastSignAt: at }
		case 'watching':
			// The end of a story counts as a touch: what follows it deserves its full time.
			return { ...visit, isWatching: event.on, lastSignAt: at, lastTouchAt: at }
		case 'leave':
			return freshVisit(at, visit.number + 1)
	}
}

/** Whole seconds left of the question, for the countdown; `null` while nobody is asked. */
export function secondsLeft({ phase, since }: Visit, at: number, { warnS }: VisitTimes): number | null {
	return phase === 'warn' ? Math.max(0, Math.ceil(warnS - (at - since) / 1000)) : null
}

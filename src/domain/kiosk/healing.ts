/**
 * What is wrong with the live map, as far as it decides what to do.
 *
 * `fetching`: its data are still on their way. `source`: they cannot be read. `no-webgl`: the browser gives no graphics. `lost`: it took them away. `blank`:
 * nothing is drawn where something must be. `frozen`: a frame that was asked for does not come. `worker`: what prepares the tiles is dead and cannot be
 * replaced. `broken`: anything else that ended the map.
 */
export type Finding = 'fetching' | 'source' | 'no-webgl' | 'lost' | 'blank' | 'frozen' | 'worker' | 'broken'

/**
 * The rungs of the ladder, from below.
 *
 * `well`: the map is drawn. `waiting`: it may come, or come back, by itself. `rebuilding`: it is thrown away and made anew. `reloading`: the page is.
 * `still`: the plan stands as a picture. `retrying`: it does, while a map is made anew behind it.
 */
export type Rung = 'well' | 'waiting' | 'rebuilding' | 'reloading' | 'still' | 'retrying'

/** How a map is brought back. All times are milliseconds of one clock that never runs back. */
export interface Healing {
	readonly rung: Rung
	/** When the rung was reached. */
	readonly since: number
	/** The last thing found wrong; `null` while nothing is. */
	readonly finding: Finding | null
	/** Since when there has been no map; `null` while there is one. */
	readonly ailingSince: number | null
	/** The map has been drawn since the page was opened: what failed later may be the page's own age. */
	readonly hasBeenWell: boolean
	/** When a reload was last refused: too many already, or a server that would not give the page again. */
	readonly refusedAt: number | null
}

/** What happens to a map. */
export type HealingEvent =
	| {
			readonly type: 'pulse'
			readonly at: number
			/** `null` where the map is drawn as it should be. */
			readonly finding: Finding | null
			/** Somebody stands before the screen: they keep what they have, whatever has to be done. */
			readonly isAttended: boolean
			/** The page has taken more memory than it should. */
			readonly isHeavy: boolean
	  }
	| { readonly type: 'reload-refused'; readonly at: number }

/** How long each rung is given. */
export const HEALING_TIMES = {
	/** For a map to come back by itself. MapLibre restores a context in 0.3 to 0.7 s. */
	waitMs: { fetching: 15_000, source: 0, 'no-webgl': 0, lost: 3000, blank: 4000, frozen: 4000, worker: 2000, broken: 0 },
	/** For the first map of a page, however slow the machine. */
	openMs: 15_000,
	/** For a map that is made anew. */
	rebuildMs: 10_000,
	/** For one that is made behind the still picture and only has not been drawn yet: nobody waits for it, and the machine may be slow. */
	behindMs: 60_000,
	/** For the page to go once it was told to. */
	reloadMs: 10_000,
	/** Between one try behind the still picture and the next. */
	retryMs: 30_000,
	/** After a reload was refused. */
	refusalMs: 60_000,
	/** Nothing is said of what is over sooner. */
	silentMs: 3000,
} as const

/** A page that has just been opened. */
export const freshHealing = (at: number): Healing => ({
	rung: 'waiting',
	since: at,
	finding: 'fetching',
	ailingSince: at,
	hasBeenWell: false,
	refusedAt: null,
})

const climb = (healing: Healing, rung: Rung, at: number): Healing => ({ ...healing, rung, since: at })

const mayReload = ({ refusedAt }: Healing, at: number): boolean => refusedAt === null || at - refusedAt >= HEALING_TIMES.refusalMs

/** Whether a new page could have what this one lacks: not a file, and graphics only where it had them once. */
function reloadHelps({ finding, hasBeenWell }: Healing): boolean {
	if (finding === 'source' || finding === 'fetching') return false
	return finding !== 'no-webgl' || hasBeenWell
}

/** Found wrong in a way that waiting does not mend. */
const isFinal = (finding: Finding): boolean => HEALING_TIMES.waitMs[finding] === 0

/** After a map that was made anew did not come either. */
function afterRebuilding(healing: Healing, at: number, isAttended: boolean): Healing {
	const canGo = !isAttended && reloadHelps(healing) && mayReload(healing, at)
	return climb(healing, canGo ? 'reloading' : 'still', at)
}

function waited({ finding, hasBeenWell, since }: Healing, at: number): boolean {
	if (finding === null) return false
	const ownMs = HEALING_TIMES.waitMs[finding]
	return at - since >= (hasBeenWell || ownMs === 0 ? ownMs : HEALING_TIMES.openMs)
}

function patienceMs({ rung, finding }: Healing): number {
	const isSlow = finding === 'blank' || finding === 'frozen'
	return rung === 'retrying' && isSlow ? HEALING_TIMES.behindMs : HEALING_TIMES.rebuildMs
}

function ailing(healing: Healing, at: number, isAttended: boolean): Healing {
	const passedMs = at - healing.since
	switch (healing.rung) {
		case 'well':
			return climb({ ...healing, ailingSince: at }, 'waiting', at)
		case 'waiting':
			if (!waited(healing, at)) return healing
			// A page that never had graphics gets none by asking twice.
			return healing.finding === 'no-webgl' ? afterRebuilding(healing, at, isAttended) : climb(healing, 'rebuilding', at)
		case 'rebuilding':
		case 'retrying': {
			const isOver = passedMs >= patienceMs(healing) || (healing.finding !== null && isFinal(healing.finding))
			return isOver ? afterRebuilding(healing, at, isAttended) : healing
		}
		case 'reloading':
			return passedMs >= HEALING_TIMES.reloadMs ? refused(healing, at) : healing
		case 'still':
			return passedMs >= HEALING_TIMES.retryMs ? climb(healing, 'retrying', at) : healing
	}
}

function well(healing: Healing, at: number, isDue: boolean): Healing {
	const healthy: Healing = { ...healing, finding: null, ailingSince: null, hasBeenWell: true }
	if (healing.rung === 'reloading' && isDue) return at - healing.since >= HEALING_TIMES.reloadMs ? refused(healthy, at) : healthy
	if (isDue && mayReload(healing, at)) return climb(healthy, 'reloading', at)
	return healing.rung === 'well' ? healthy : climb(healthy, 'well', at)
}

/** The page did not go: what there is has to do. */
const refused = (healing: Healing, at: number): Healing =>
	climb({ ...healing, refusedAt: at }, healing.finding === null ? 'well' : 'still', at)

/**
 * The way of a map back to health, after an event. Pure: the clock is the caller's.
 *
 * What a rung asks for is done once, when it is reached: a new map on `rebuilding` and `retrying`, a new page on `reloading`. The page is never reloaded
 * under a visitor's hands. Whatever the rung, a map that is drawn is well.
 */
export function advanceHealing(healing: Healing, event: HealingEvent): Healing {
	const { at } = event
	if (event.type === 'reload-refused') return healing.rung === 'reloading' ? refused(healing, at) : healing
	const { finding, isAttended, isHeavy } = event
	if (finding === null) return well(healing, at, isHeavy && !isAttended)
	return ailing({ ...healing, finding }, at, isAttended)
}

/** Whether the still picture has to stand in for the map: never while a map is there that may only be slow. */
export function needsStill({ rung, finding, hasBeenWell }: Healing): boolean {
	if (finding === null) return false
	return rung !== 'waiting' || !hasBeenWell || finding === 'lost'
}

/** Whether a visitor is told that there is no map just now. */
export const needsWords = ({ ailingSince }: Healing, at: number): boolean =>
	ailingSince !== null && at - ailingSince >= HEALING_TIMES.silentMs

import type { RemoteId, RemoteRefusal, WallMessage, WallState } from '../../contracts/remote.ts'

/** How often a remote greets the wall. */
export const HELLO_MS = 2_500
/** After this long without an answer, the wall is taken to be silent. */
export const WALL_SILENT_MS = 6_000
/** How long a remote shows why something was refused. */
export const REFUSAL_SHOWN_MS = 5_000

/**
 * How a remote stands to the wall. `searching`: it has not answered yet. `leading`: it does what this remote says. `other`: another remote leads.
 * `silent`: it has stopped answering.
 */
export type LinkStatus = 'searching' | 'leading' | 'other' | 'silent'

/** What a remote knows of the wall. Times are milliseconds of one clock that never runs back. */
export interface RemoteLink {
	/** The last that was heard; it stays while the wall is silent. */
	readonly wall: WallState | null
	readonly heardAt: number
	/** When the remote began to look for the wall. */
	readonly since: number
	readonly refusal: { readonly reason: RemoteRefusal; readonly at: number } | null
}

export const freshLink = (at: number): RemoteLink => ({ wall: null, heardAt: at, since: at, refusal: null })

/** The link after a message. Pure. What was refused to another remote is none of ours. */
export function hearWall(link: RemoteLink, message: WallMessage, me: RemoteId, at: number): RemoteLink {
	if (message.type === 'state') return { ...link, wall: message.state, heardAt: at }
	if (message.to !== undefined && message.to !== me) return link
	return { ...link, heardAt: at, refusal: { reason: message.reason, at } }
}

export function linkStatus({ wall, heardAt }: RemoteLink, me: RemoteId, at: number): LinkStatus {
	if (at - heardAt >= WALL_SILENT_MS) return 'silent'
	if (wall === null) return 'searching'
	return wall.leader === null || wall.leader === me ? 'leading' : 'other'
}

/** Why the last command was refused, for as long as it is shown. */
export const shownRefusal = ({ refusal }: RemoteLink, at: number): RemoteRefusal | null =>
	refusal !== null && at - refusal.at < REFUSAL_SHOWN_MS ? refusal.reason : null

import type { MapSession } from '../../features/map/map-session.svelte.ts'
import type { Embed } from '../../state/embed/embed.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** What messages reach of an embedded map. */
export interface EmbedTalk {
	/** Exact origins of the pages that may talk to it. */
	readonly origins: readonly string[]
	readonly workspace: Workspace
	readonly embed: Embed
	readonly session: MapSession
}

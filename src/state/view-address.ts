import { encodeLink } from './link-codec.ts'
import { linkOf } from './workspace-link.ts'
import type { Workspace } from './workspace.svelte.ts'

/** The address that brings this view back. Reads what it depends on. */
export function viewAddress(workspace: Workspace): string {
	const { origin, pathname } = location
	return origin + pathname + encodeLink(linkOf(workspace), workspace.atlas, workspace.defaults)
}

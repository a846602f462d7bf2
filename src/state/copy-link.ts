import { copyText } from './copy-text.ts'
import { encodeLink } from './link-codec.ts'
import { linkOf } from './workspace-link.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Copies the address that brings this view back. */
export function copyLink(workspace: Workspace): Promise<void> {
	const { origin, pathname } = location
	return copyText(workspace, origin + pathname + encodeLink(linkOf(workspace), workspace.atlas, workspace.defaults), 'link-copied')
}

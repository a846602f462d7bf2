import { copyText } from './copy-text.ts'
import { viewAddress } from './view-address.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Copies the address that brings this view back. */
export function copyLink(workspace: Workspace): Promise<void> {
	return copyText(workspace, viewAddress(workspace), 'link-copied')
}

import type { Workspace } from './workspace.svelte.ts'

/** Puts a text on the clipboard and says so. Where the browser forbids it, the text itself is shown to be copied by hand. */
export async function copyText(workspace: Workspace, text: string, done: 'link-copied' | 'copied' = 'copied'): Promise<void> {
	try {
		await navigator.clipboard.writeText(text)
		workspace.notices.tell({ kind: done })
	} catch {
		workspace.notices.tell({ kind: 'copy-refused', text })
	}
}

import type { Component } from 'svelte'
import type { shareText } from '../../text/share.ts'

/** One way to take the plan along. What it shows is fetched when it is first opened, and finds the workspace in its context. */
export interface ShareTab {
	/** Its title stands under the same id in `shareText`. */
	readonly id: keyof typeof shareText.zh.tabs
	readonly body: () => Promise<{ default: Component }>
}

/** The tabs of the window that shares and exports, in their order. */
export const SHARE_TABS: readonly ShareTab[] = [
	{ id: 'link', body: () => import('../../features/share-link/LinkPanel.svelte') },
	{ id: 'speaking', body: () => import('../../features/speaking/SpeakPanel.svelte') },
	{ id: 'picture', body: () => import('../../features/picture/PicturePanel.svelte') },
	{ id: 'embed', body: () => import('../../features/embed-code/EmbedCodePanel.svelte') },
	{ id: 'capsule', body: () => import('../../features/capsule/CapsulePanel.svelte') },
	{ id: 'deck', body: () => import('../../features/deck/DeckPanel.svelte') },
	{ id: 'export', body: () => import('../../features/export/ExportPanel.svelte') },
	{ id: 'document', body: () => import('../../features/document/DocumentPanel.svelte') },
	{ id: 'video', body: () => import('../../features/video/VideoPanel.svelte') },
]

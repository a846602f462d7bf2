import { untrack } from 'svelte'
import { decodeLink, encodeLink } from './link-codec.ts'
import type { Link } from './link.ts'
import { applyLink, linkOf, travel } from './workspace-link.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Changes within this time become one step of the browser's history: a slider that is dragged, a preset that switches many layers. */
const SETTLE_MS = 200

/** The parts of the browser that hold the address. */
export interface AddressHolder {
	readonly location: { readonly pathname: string; readonly search: string; readonly hash: string }
	readonly history: Pick<History, 'pushState' | 'replaceState'>
	addEventListener(type: 'popstate', listener: () => void): void
	removeEventListener(type: 'popstate', listener: () => void): void
}

/** Reads the address into a workspace, and tells the reader what in it was not understood. Gives back what was read. */
export function readAddress(workspace: Workspace, search: string): Link {
	const { link, ignored } = decodeLink(search, workspace.atlas, workspace.defaults)
	applyLink(workspace, link)
	if (ignored.length > 0) workspace.notices.tell({ kind: 'link-ignored', parts: ignored })
	return link
}

/**
 * Keeps the address and a workspace alike for as long as the surrounding effect lives.
 *
 * What a reader chooses (layers, feature, panel, language, theme) makes a step in the history; where the map stands only rewrites the present step.
 * Going back or forward restores everything, the map's view included.
 */
export function followAddress(workspace: Workspace, browser: AddressHolder): void {
	const encode = (withView: boolean) =>
		encodeLink({ ...linkOf(workspace), ...(withView ? {} : { view: null }) }, workspace.atlas, workspace.defaults)
	let written = untrack(() => ({ whole: encode(true), choices: encode(false) }))

	function write(): void {
		const present = { whole: encode(true), choices: encode(false) }
		if (present.whole === written.whole) return
		const { pathname, hash } = browser.location
		const method = present.choices === written.choices ? 'replaceState' : 'pushState'
		browser.history[method](null, '', pathname + present.whole + hash)
		written = present
	}

	function restore(): void {
		travel(workspace, readAddress(workspace, browser.location.search))
		written = { whole: encode(true), choices: encode(false) }
	}

	$effect(() => {
		encode(true)
		const timer = setTimeout(write, SETTLE_MS)
		return () => {
			clearTimeout(timer)
		}
	})

	$effect(() => {
		browser.addEventListener('popstate', restore)
		return () => {
			browser.removeEventListener('popstate', restore)
		}
	})
}

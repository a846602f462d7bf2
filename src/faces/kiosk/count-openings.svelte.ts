import { untrack } from 'svelte'
import type { Kiosk } from '../../state/kiosk.svelte.ts'
import type { Machine } from '../../state/machine.svelte.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** Counts each story that somebody opens, not those that the screen plays by itself, and each place whose card is opened. Called while a face is made. */
export function countOpenings(machine: Machine, kiosk: Kiosk, workspace: Workspace): void {
	const story = $derived(kiosk.telling?.story.id)
	const feature = $derived(workspace.selection)
	$effect(() => {
		if (story !== undefined && untrack(() => kiosk.visit.phase) !== 'attract') untrack(() => machine.count('stories', story))
	})
	$effect(() => {
		if (feature !== null) untrack(() => machine.count('features', feature))
	})
}

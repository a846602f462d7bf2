import { untrack } from 'svelte'
import type { Kiosk } from '../../state/kiosk.svelte.ts'
import type { PairingDesk } from '../../state/remote/pairing-desk.svelte.ts'
import type { WallLink } from '../../state/remote/wall-link.svelte.ts'
import { followBuilds } from './follow-builds.ts'

/** Joins the room of the kiosk's server, where the page was opened for one: remotes, new builds, and word of each step that begins. Called while a face is made. */
export function joinRoom(desk: PairingDesk, link: WallLink, kiosk: Kiosk): void {
	if (!desk.isServed) return
	$effect(() => link.listen(desk.transport))
	$effect(() => followBuilds(() => kiosk.visit.phase === 'attract'))
	$effect(() => {
		const { begun } = kiosk
		if (begun) untrack(() => desk.begin(begun))
	})
}

import { untrack } from 'svelte'
import type { Kiosk } from '../../state/kiosk.svelte.ts'
import type { Machine } from '../../state/machine.svelte.ts'

/** Begins in the mode that the machine was left in, and keeps each that is set from then on. Called while a face is made. */
export function keepMode(machine: Machine, kiosk: Kiosk): void {
	kiosk.setMode(machine.settings.unattended)
	$effect(() => {
		const { unattended } = kiosk
		untrack(() => {
			if (unattended !== machine.settings.unattended) machine.set({ unattended })
		})
	})
}

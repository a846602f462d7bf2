import { tick } from 'svelte'

/** While something stands over the page and takes its focus, remembers who had it, and gives it back afterwards. */
export function returnFocus(isCovered: () => boolean): void {
	const covered = $derived(isCovered())
	// Before the page under it can no longer have a focus.
	$effect.pre(() => {
		if (!covered) return
		const before = document.activeElement
		return () =>
			void tick().then(() => {
				if (before instanceof HTMLElement) before.focus()
			})
	})
}

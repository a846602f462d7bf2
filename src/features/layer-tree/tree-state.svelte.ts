import { SvelteSet } from 'svelte/reactivity'
import type { Identifier } from '../../contracts/identifier.ts'

/** Which groups of the tree are closed, and whose opacity is open. Of one screen, not of the link. */
export class TreeState {
	readonly #closed: SvelteSet<Identifier>
	/** The layer whose row shows its slider. */
	opened: Identifier | null = $state(null)

	constructor(closedAtFirst: readonly Identifier[]) {
		this.#closed = new SvelteSet(closedAtFirst)
	}

	isClosed(groupId: Identifier): boolean {
		return this.#closed.has(groupId)
	}

	setClosed(groupId: Identifier, closed: boolean): void {
		if (closed) this.#closed.add(groupId)
		else this.#closed.delete(groupId)
	}

	/** Opens a layer's row, or closes it if it was open. */
	toggleOpened(layerId: Identifier): void {
		this.opened = this.opened === layerId ? null : layerId
	}
}

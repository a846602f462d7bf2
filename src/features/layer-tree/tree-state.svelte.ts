import { SvelteSet } from 'svelte/reactivity'
import { parseReference, type Identifier, type Reference } from '../../contracts/identifier.ts'

/** Which groups of the tree are closed, and whose opacity is open. Of one screen, not of the link. */
export class TreeState {
	readonly #closed: SvelteSet<Identifier>
	readonly #selection: () => Reference | null
	/** The row that the reader opened or closed last, and what was selected then. */
	#choice: { readonly layerId: Identifier | null; readonly selection: Reference | null } = $state.raw({ layerId: null, selection: null })

	/** The layer whose row shows its slider: that of a feature selected since the reader's last choice, or else the choice. */
	readonly opened: Identifier | null = $derived.by(() => {
		const selection = this.#selection()
		return selection === null || selection === this.#choice.selection ? this.#choice.layerId : parseReference(selection).layerId
	})

	/** @param selection the selected feature, asked for whenever it may have changed */
	constructor(closedAtFirst: readonly Identifier[], selection: () => Reference | null) {
		this.#closed = new SvelteSet(closedAtFirst)
		this.#selection = selection
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
		this.#choice = { layerId: this.opened === layerId ? null : layerId, selection: this.#selection() }
	}
}

/** Something that was done, and the way back. */
interface Deed {
	undo(): void
	redo(): void
}

/** As many are remembered. */
const MOST = 500

/** What a person has done, to be taken back and done again. */
export class History {
	#done: readonly Deed[] = $state.raw([])
	#undone: readonly Deed[] = $state.raw([])

	get canUndo(): boolean {
		return this.#done.length > 0
	}

	get canRedo(): boolean {
		return this.#undone.length > 0
	}

	/** Remembers what has just been done. What was taken back before it cannot be done again. */
	did(deed: Deed): void {
		this.#done = [...this.#done, deed].slice(-MOST)
		this.#undone = []
	}

	undo(): void {
		const deed = this.#done.at(-1)
		if (!deed) return
		this.#done = this.#done.slice(0, -1)
		this.#undone = [...this.#undone, deed]
		deed.undo()
	}

	redo(): void {
		const deed = this.#undone.at(-1)
		if (!deed) return
		this.#undone = this.#undone.slice(0, -1)
		this.#done = [...this.#done, deed]
		deed.redo()
	}
}

/** Something that was done, and the way back. */
interface Deed {
	undo(): void
	redo(): void
	/** Deeds of one name that follow each other at once are one: a slider that is drawn along. */
	readonly name?: string
}

/** What is told a little later than this is another deed. */
const AT_ONCE_MS = 1000

/** As many are remembered. */
const MOST = 500

/** What a person has done, to be taken back and done again. */
export class History {
	#done: readonly Deed[] = $state.raw([])
	#undone: readonly Deed[] = $state.raw([])
	/** When the last deed was told, on the page's clock. */
	#latest = 0

	get canUndo(): boolean {
		return this.#done.length > 0
	}

	get canRedo(): boolean {
		return this.#undone.length > 0
	}

	/** Remembers what has just been done. What was taken back before it cannot be done again. */
	did(deed: Deed): void {
		const [last, now] = [this.#done.at(-1), performance.now()]
		const goesOn = last !== undefined && deed.name !== undefined && last.name === deed.name && now - this.#latest < AT_ONCE_MS
		const whole = goesOn ? { ...deed, undo: () => last.undo() } : deed
		this.#latest = now
		this.#done = [...(goesOn ? this.#done.slice(0, -1) : this.#done), whole].slice(-MOST)
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

import type { History } from '../history.svelte.ts'

/** A value of which each change can be taken back. Values are never changed in place. */
export class Undoable<Value> {
	#value: Value
	/** The value as it was when it was taken hold of. */
	#held: { readonly value: Value } | null = null
	readonly #history: History
	readonly #changed: () => void

	/** @param changed told after each change that stays, and after each that was taken back or done again */
	constructor(first: Value, history: History, changed: () => void = () => undefined) {
		this.#value = $state.raw(first)
		this.#history = history
		this.#changed = changed
	}

	get value(): Value {
		return this.#value
	}

	/** Puts another in its place, as something that was done. */
	change(value: Value): void {
		const before = this.#value
		this.#value = value
		this.#remember(before, value)
	}

	/** Puts another in its place without a word: while it is held, or as it was found. */
	put(value: Value): void {
		this.#value = value
	}

	/** Takes hold of it: whatever is put there until it is let go is taken back as one. */
	hold(): void {
		this.#held ??= { value: this.#value }
	}

	letGo(): void {
		const held = this.#held
		this.#held = null
		if (held) this.#remember(held.value, this.#value)
	}

	#remember(before: Value, after: Value): void {
		if (before === after) return
		const set = (value: Value) => {
			this.#value = value
			this.#changed()
		}
		this.#history.did({ undo: () => set(before), redo: () => set(after) })
		this.#changed()
	}
}

/** A place of the window. */
export interface ClientPoint {
	readonly clientX: number
	readonly clientY: number
}

/** What can be done with the corners of a drawing. */
export interface Hands {
	/** Takes hold of the drawing: all moves until it is let go are one. */
	hold(): void
	move(index: number, to: ClientPoint): void
	letGo(): void
	/** Sets a corner on the side after a corner; by the keyboard, in its middle. */
	add(index: number, at: ClientPoint | null): void
	remove(index: number): void
	finish(): void
}

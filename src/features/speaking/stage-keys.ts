import type { StageTool } from '../../contracts/speaking.ts'

/** What somebody who speaks can do by a key, on the stage as in the window beside it. */
export interface StageDeeds {
	turn(way: 'next' | 'previous'): void
	goTo(end: 'first' | 'last'): void
	darken(): void
	take(tool: StageTool): void
	erase(): void
	openNotes(): void
	/** Fills the screen, where something has made it a window. */
	fill(): void
	leave(): void
}

/** What a presenter's clicker and a keyboard send. F5, which has begun it all, must not load the page anew. */
const KEYS: Readonly<Record<string, (deeds: StageDeeds) => void>> = {
	ArrowRight: (deeds) => deeds.turn('next'),
	ArrowDown: (deeds) => deeds.turn('next'),
	PageDown: (deeds) => deeds.turn('next'),
	' ': (deeds) => deeds.turn('next'),
	Enter: (deeds) => deeds.turn('next'),
	ArrowLeft: (deeds) => deeds.turn('previous'),
	ArrowUp: (deeds) => deeds.turn('previous'),
	PageUp: (deeds) => deeds.turn('previous'),
	Backspace: (deeds) => deeds.turn('previous'),
	Home: (deeds) => deeds.goTo('first'),
	End: (deeds) => deeds.goTo('last'),
	b: (deeds) => deeds.darken(),
	'.': (deeds) => deeds.darken(),
	l: (deeds) => deeds.take('laser'),
	p: (deeds) => deeds.take('pen'),
	e: (deeds) => deeds.erase(),
	n: (deeds) => deeds.openNotes(),
	F5: (deeds) => deeds.fill(),
	Escape: (deeds) => deeds.leave(),
}

/** A button that has the focus is pressed by these. */
const PRESSES = new Set([' ', 'Enter'])

/** Follows the keys of whoever speaks. Gives back the way to stop. */
export function followStageKeys(deeds: StageDeeds): () => void {
	const listen = (event: KeyboardEvent) => {
		const { key, target } = event
		const run = KEYS[key.length === 1 ? key.toLowerCase() : key]
		if (!run || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
		if (PRESSES.has(key) && target instanceof HTMLButtonElement) return
		event.preventDefault()
		run(deeds)
	}
	addEventListener('keydown', listen)
	return () => {
		removeEventListener('keydown', listen)
	}
}

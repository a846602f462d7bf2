import { SvelteMap } from 'svelte/reactivity'
import type { Language } from '../contracts/localized-text.ts'
import type { StoryStep } from '../contracts/story.ts'

/** Silence after a recording, before the next step. */
const PAUSE_S = 1.5
/** A voice of the machine may take longer than a guide would, but a story must not wait for one that hangs. */
const SPEECH_PATIENCE = 2

/** What is being heard of a story, and how long it takes. How loud it is belongs to the machine. */
export class Narration {
	/** Words of the recording at this moment; `null` where the step has none, and its own sentence stands. */
	caption: string | null = $state(null)
	/** The step that a voice of the machine is reading. */
	speaking: StoryStep | null = $state.raw(null)
	/** Lengths of recordings in seconds, by path, as far as they have been opened. */
	readonly #lengths = new SvelteMap<string, number>()

	/** A recording has been opened; `null` for one that cannot be played, whose step then stands as long as one without. */
	opened(audio: string, lengthS: number | null): void {
		if (lengthS === null) this.#lengths.delete(audio)
		else this.#lengths.set(audio, lengthS)
	}

	/** How long a step stands, in seconds: as long as its recording and a pause, as long as a voice reads it, else as it says itself. */
	durationS(step: StoryStep, language: Language): number {
		const audio = step.narration?.[language]?.audio
		const lengthS = audio === undefined ? undefined : this.#lengths.get(audio)
		if (lengthS !== undefined) return lengthS + PAUSE_S
		return this.speaking === step ? step.durationS * SPEECH_PATIENCE : step.durationS
	}
}

import { createSubscriber } from 'svelte/reactivity'
import type { Language } from '../contracts/localized-text.ts'
import { localVoice } from '../domain/words/local-voice.ts'

/** The voices with which this machine itself can read aloud. A browser finds them some time after the page has opened. */
export class MachineVoices {
	readonly #speech: SpeechSynthesis
	readonly #subscribe: () => void

	constructor(speech: SpeechSynthesis) {
		this.#speech = speech
		this.#subscribe = createSubscriber((update) => {
			speech.addEventListener('voiceschanged', update)
			return () => {
				speech.removeEventListener('voiceschanged', update)
			}
		})
	}

	/** The voice that reads a language; `undefined` while there is none. */
	for(language: Language): SpeechSynthesisVoice | undefined {
		this.#subscribe()
		return localVoice(this.#speech.getVoices(), language)
	}
}

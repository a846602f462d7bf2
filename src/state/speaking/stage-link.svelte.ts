import { untrack } from 'svelte'
import { SPEAKING_VERSION, SpeakerMessage, type Gesture, type StageMessage, type StageState } from '../../contracts/speaking.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import type { OpenTransport, Transport } from '../remote/transport.ts'
import type { Workspace } from '../workspace.svelte.ts'
import type { Presentation } from './presentation.svelte.ts'

/** The stage's end of the window of whoever speaks: it tells what the audience sees, and does what it is asked. Without that window nothing is missing. */
export class StageLink {
	readonly #presentation: Presentation
	readonly #stage: Workspace
	readonly #end: Transport
	/** Of the stage, in CSS pixels. */
	size: StageState['size'] = $state.raw({ width: 1, height: 1 })

	/** @param stage the workspace of the map that the audience sees */
	constructor(presentation: Presentation, stage: Workspace, open: OpenTransport) {
		this.#presentation = presentation
		this.#stage = stage
		this.#end = open((data) => {
			this.#hear(data)
		})
	}

	/** Tells what the audience sees. Reads what it depends on, so an effect runs it with each change. */
	tell(): void {
		const state = this.#state()
		// Whatever hears it is no reason to tell it again.
		untrack(() => {
			if (state) this.#send({ v: SPEAKING_VERSION, type: 'state', state })
		})
	}

	/** Does with the stage what a hand on it does, and tells it. */
	gesture(gesture: Gesture): void {
		this.#presentation.gesture(gesture)
		this.#send({ v: SPEAKING_VERSION, type: 'gesture', gesture })
	}

	close(): void {
		this.#send({ v: SPEAKING_VERSION, type: 'over' })
		this.#end.close()
	}

	#hear(data: unknown): void {
		const reading = readMessage(SpeakerMessage, data)
		// What is not understood asks for nothing.
		if ('refusal' in reading) return
		const { message } = reading
		if (message.type === 'hello') this.tell()
		else if (message.type === 'gesture') this.#presentation.gesture(message.gesture)
		else this.#presentation.obey(message.command)
	}

	#state(): StageState | null {
		const { telling, isDark, tool } = this.#presentation
		if (!telling) return null
		const { atlas, language, theme } = this.#stage
		const { story, playback } = telling
		return {
			data: atlas.file.dataVersion,
			story: story.id,
			step: playback.step,
			isDark,
			tool,
			language,
			theme,
			size: this.size,
			clock: this.#presentation.clock(),
		}
	}

	#send(message: StageMessage): void {
		this.#end.send(JSON.stringify(message))
	}
}

import { createContext } from 'svelte'
import {
	SPEAKING_VERSION,
	StageMessage,
	type Gesture,
	type SpeakerMessage,
	type StageCommand,
	type StageState,
} from '../../contracts/speaking.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import { HELLO_MS, WALL_SILENT_MS } from '../../domain/kiosk/remote-link.ts'
import type { OpenTransport, Transport } from '../remote/transport.ts'
import { Inkwell } from './inkwell.svelte.ts'
import type { SpeakingClock } from './presentation.svelte.ts'

/** `searching`: the stage has not answered yet. `silent`: it has stopped answering. `over`: it has said that the speech has ended. */
type SpeakerStatus = 'searching' | 'joined' | 'silent' | 'over'

/** The window of whoever speaks: it shows what the stage tells, and asks. It holds nothing of its own. Its clock is handed in. */
export class Speaker {
	readonly #end: Transport
	readonly ink = new Inkwell()
	#now = $state(0)
	#heardAt = $state(0)
	/** When the state was sent: its clock has run on since. */
	#toldAt = $state(0)
	#greetedAt = -Infinity
	#isOver = $state(false)
	/** What the audience sees; `null` until the stage has answered. */
	stage: StageState | null = $state.raw(null)
	readonly status: SpeakerStatus = $derived.by(() => {
		if (this.#isOver) return 'over'
		if (this.#now - this.#heardAt >= WALL_SILENT_MS) return 'silent'
		return this.stage ? 'joined' : 'searching'
	})
	readonly clock: SpeakingClock = $derived.by(() => {
		const { isRunning, totalMs, stepMs } = this.stage?.clock ?? { isRunning: false, totalMs: 0, stepMs: 0 }
		const since = isRunning ? Math.max(0, this.#now - this.#toldAt) : 0
		return { isRunning, totalMs: totalMs + since, stepMs: stepMs + since }
	})

	constructor(open: OpenTransport, now: number) {
		this.#now = this.#heardAt = now
		this.#end = open((data) => {
			this.#hear(data)
		})
	}

	/** Time passes: the stage is greeted from time to time, and missed when it does not answer. */
	tick(now: number): void {
		this.#now = now
		if (now - this.#greetedAt < HELLO_MS) return
		this.#greetedAt = now
		this.#send({ v: SPEAKING_VERSION, type: 'hello' })
	}

	command(command: StageCommand): void {
		this.#send({ v: SPEAKING_VERSION, type: 'command', command })
	}

	gesture(gesture: Gesture, now: number): void {
		this.ink.act(gesture, now)
		this.#send({ v: SPEAKING_VERSION, type: 'gesture', gesture })
	}

	close(): void {
		this.#end.close()
	}

	#hear(data: unknown): void {
		const reading = readMessage(StageMessage, data)
		// What is no word of a stage, such as the greeting of another window, is none of ours.
		if ('refusal' in reading) return
		this.#heardAt = this.#now
		const { message } = reading
		this.#isOver = message.type === 'over'
		if (message.type === 'gesture') this.ink.act(message.gesture, this.#now)
		if (message.type !== 'state') return
		if (message.state.story !== this.stage?.story || message.state.step !== this.stage.step) this.ink.clear()
		this.stage = message.state
		this.#toldAt = this.#now
	}

	#send(message: SpeakerMessage): void {
		this.#end.send(JSON.stringify(message))
	}
}

/** The speaker's window that a component belongs to. Throws outside one. */
export const [useSpeaker, provideSpeaker] = createContext<Speaker>()

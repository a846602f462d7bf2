import type { Hall, HallDevice } from '../contracts/hall.ts'
import type { StepBegun } from '../contracts/room.ts'
import type { Story } from '../contracts/story.ts'
import { cueBytes } from '../domain/kiosk/cue-bytes.ts'
import { startText } from '../text/start.ts'
import { sendBytes } from './send-bytes.ts'

/** Sends the commands of a step to the hall. A page names the step; what is sent, and where, comes from the build and the hall's own file. */
export class HallCues {
	readonly #stories: readonly Story[]
	readonly #devices: Hall
	/** What is under way to each device, so that its commands arrive in their order. */
	readonly #underWay = new Map<string, Promise<void>>()
	readonly #failed = new Set<string>()

	constructor(stories: readonly Story[], devices: Hall) {
		this.#stories = stories
		this.#devices = devices
	}

	/** Sends each command of the step once, and waits for none. An id that the build does not have sends nothing. */
	begin({ story, step }: Pick<StepBegun, 'story' | 'step'>): void {
		const cues = this.#stories.find(({ id }) => id === story)?.steps.find(({ id }) => id === step)?.cues ?? []
		for (const cue of cues) {
			const device = this.#devices[cue.device]
			if (device) this.#queue(cue.device, device, cueBytes(cue))
		}
	}

	/** When all that was begun has been sent, or has failed. */
	async settled(): Promise<void> {
		await Promise.all(this.#underWay.values())
	}

	#queue(name: string, device: HallDevice, bytes: Uint8Array): void {
		const before = this.#underWay.get(name) ?? Promise.resolve()
		const sent = before.then(() => sendBytes(device, bytes)).catch((error: unknown) => this.#fail(name, device, error))
		this.#underWay.set(name, sent)
	}

	/** Says it once for each device: a hall that is half switched off would fill the log. */
	#fail(name: string, { protocol, host, port }: HallDevice, error: unknown): void {
		if (this.#failed.has(name)) return
		this.#failed.add(name)
		console.error(startText.deviceSilent(name, `${protocol} ${host}:${String(port)}`, (error as Error).message))
	}
}

import type { Hall, HallDevice } from '../contracts/hall.ts'
import type { StepBegun } from '../contracts/room.ts'
import type { Story } from '../contracts/story.ts'
import { cueBytes } from '../domain/kiosk/cue-bytes.ts'
import { startText } from '../text/start.ts'
import { DeviceLine } from './device-line.ts'

/** Sends the commands of a step to the hall. A page names the step; what is sent, and where, comes from the build and the hall's own file. */
export class HallCues {
	readonly #stories: readonly Story[]
	readonly #lines: readonly (readonly [name: string, line: DeviceLine])[]

	constructor(stories: readonly Story[], devices: Hall) {
		this.#stories = stories
		this.#lines = Object.entries(devices).map(([name, device]) => [name, lineTo(name, device)])
	}

	/**
	 * Sends each command of the step once, and waits for none. What an earlier step has not got out by then is late and is dropped, whichever device it was
	 * for: the hall shows the step that is told. An id that the build does not have sends and drops nothing.
	 */
	begin({ story, step }: Pick<StepBegun, 'story' | 'step'>): void {
		const begun = this.#stories.find(({ id }) => id === story)?.steps.find(({ id }) => id === step)
		if (!begun) return
		for (const [name, line] of this.#lines) line.send((begun.cues ?? []).filter(({ device }) => device === name).map(cueBytes))
	}
}

const lineTo = (name: string, device: HallDevice): DeviceLine =>
	new DeviceLine(device, ({ message }) => {
		console.error(startText.deviceSilent(name, `${device.protocol} ${device.host}:${String(device.port)}`, message))
	})

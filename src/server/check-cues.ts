import type { Hall } from '../contracts/hall.ts'
import type { Story } from '../contracts/story.ts'
import { startText } from '../text/start.ts'

/**
 * Checks that a hall has every device to which the stories send commands.
 *
 * @param file where the devices are listed.
 * @throws {Error} in both languages, with the first that is missing and the step that needs it.
 */
export function checkCues(stories: readonly Story[], devices: Hall, file: string): void {
	for (const { id, steps } of stories)
		for (const step of steps) {
			const missing = step.cues?.find(({ device }) => !Object.hasOwn(devices, device))
			if (missing) throw new Error(startText.unknownDevice(file, missing.device, `${id}/${step.id}`))
		}
}

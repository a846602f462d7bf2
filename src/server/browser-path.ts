import { startText } from '../text/start.ts'
import { findChromium, type Machine } from './find-chromium.ts'
import { thisMachine } from './this-machine.ts'

/**
 * Where a machine's Chromium is.
 *
 * @throws in both languages where it has none, with what to do.
 */
export function browserPath(machine: Machine = thisMachine()): string {
	const choice = findChromium(machine)
	if (choice.kind === 'missing') throw new Error(startText.noBrowser(choice.named))
	return choice.path
}

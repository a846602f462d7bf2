import { parseArgs } from 'node:util'
import { startText } from '../text/start.ts'

/** What `npm start -- …` was asked for. */
export interface StartOptions {
	/** Serves a hall: the wall's remote can be paired. */
	readonly kiosk: boolean
	/** Serves the network too, not this machine alone. */
	readonly lan: boolean
	/** Opens the wall in a browser of this machine. */
	readonly open: boolean
}

const OPTIONS = {
	kiosk: { type: 'boolean', default: false },
	lan: { type: 'boolean', default: false },
	open: { type: 'boolean', default: false },
} as const
const KNOWN = Object.keys(OPTIONS).map((name) => `--${name}`)

/**
 * Reads the options of the command line.
 *
 * @throws {RangeError} in both languages, where there is one that is not known, or one without the one it needs.
 */
export function startOptions(args: readonly string[]): StartOptions {
	const unknown = args.find((arg) => !KNOWN.includes(arg))
	if (unknown !== undefined) throw new RangeError(startText.unknownOption(unknown, KNOWN))
	const { kiosk, lan, open } = parseArgs({ args: [...args], options: OPTIONS }).values
	if (lan && !kiosk) throw new RangeError(startText.lanAlone)
	if (open && !kiosk) throw new RangeError(startText.openAlone)
	return { kiosk, lan, open }
}

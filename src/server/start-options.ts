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
	/** The file with the devices of the hall; `null` where no commands are sent. */
	readonly hall: string | null
}

const OPTIONS = {
	kiosk: { type: 'boolean', default: false },
	lan: { type: 'boolean', default: false },
	open: { type: 'boolean', default: false },
	hall: { type: 'string' },
} as const
const KNOWN = Object.keys(OPTIONS).map((name) => `--${name}`)

/**
 * Reads the options of the command line.
 *
 * @throws {RangeError} in both languages, where there is one that is not known, or one without what it needs.
 */
export function startOptions(args: readonly string[]): StartOptions {
	const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true })
	const unknown = tokens.find(
		(token) => token.kind !== 'option' || !KNOWN.includes(token.rawName) || (token.name !== 'hall' && token.value !== undefined),
	)
	if (unknown) throw new RangeError(startText.unknownOption(args[unknown.index] ?? '', KNOWN))
	const { kiosk, lan, open, hall } = values
	if (lan && !kiosk) throw new RangeError(startText.lanAlone)
	if (open && !kiosk) throw new RangeError(startText.openAlone)
	if (hall !== undefined && !kiosk) throw new RangeError(startText.hallAlone)
	if (hall !== undefined && (typeof hall !== 'string' || hall === '' || hall.startsWith('--')))
		throw new RangeError(startText.hallWithoutFile)
	return { kiosk: kiosk === true, lan: lan === true, open: open === true, hall: hall ?? null }
}

import { spawn } from 'node:child_process'
import { CHROMIUM_FLAGS } from '../domain/kiosk/chromium-flags.ts'
import { startText } from '../text/start.ts'

/** A browser for one wall. */
export interface Wall {
	/** Of the browser's program. */
	readonly path: string
	readonly profileFolder: string
	readonly address: string
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Opens a wall in a browser of its own, which ends when this program does. What the browser itself has to say is of no use to anybody here. */
export function openBrowser({ path, profileFolder, address }: Wall): void {
	const browser = spawn(path, [...CHROMIUM_FLAGS, `--user-data-dir=${profileFolder}`, address], { stdio: 'ignore' })
	browser.on('error', ({ message }) => {
		console.error(startText.browserFailed(path, message))
	})
	browser.on('exit', () => {
		console.log(startText.browserEnded)
	})
	process.on('exit', () => browser.kill())
	// A program that is ended by a signal has no `exit` of its own.
	for (const signal of SIGNALS) process.once(signal, () => process.exit())
}

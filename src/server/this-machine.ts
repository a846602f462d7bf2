import { existsSync, readdirSync } from 'node:fs'
import type { Machine } from './find-chromium.ts'

/** The machine that this program runs on. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		environment: process.env,
		exists: existsSync,
		list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
	}
}

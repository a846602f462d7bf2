import { existsSync, readdirSync } from 'node:fs'
import type { Machine } from './find-chromium.ts'

/** The machine the tests run on. */
export function thisMachine(): Machine {
	return {
		platform: process.platform,
		isRoot: process.getuid?.() === 0,
		environment: process.env,
		exists: existsSync,
		list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
	}
}

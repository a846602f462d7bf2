import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCE = /\.(?:ts|svelte|html)$/
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g

/** A file of the program, by its path from the folder of the source, and what it says. */
export interface SourceText {
	file: string
	text: string
}

/** What the files of the program under a folder say, comments left out: every character a page can show is among it. Sorted by file. */
export function sourceTexts(folder: string): SourceText[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => SOURCE.test(file))
		.sort()
		.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replace(BLOCK_COMMENT, '') }))
}

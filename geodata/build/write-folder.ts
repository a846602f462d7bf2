import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from './output-file.ts'

/**
 * Replaces a folder by some files, all at once.
 *
 * They are written beside the folder first and then swapped in, so that a failure half way leaves what was there before.
 */
export function writeFolder(folder: string, files: readonly OutputFile[]): void {
	const [next, previous] = [`${folder}.next-${process.pid}`, `${folder}.previous-${process.pid}`]
	try {
		for (const { path, data } of files) {
			mkdirSync(dirname(join(next, path)), { recursive: true })
			writeFileSync(join(next, path), data)
		}
		if (existsSync(folder)) renameSync(folder, previous)
		renameSync(next, folder)
	} finally {
		rmSync(next, { recursive: true, force: true })
		if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder)
		rmSync(previous, { recursive: true, force: true })
	}
}

import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type ServedFile, servedFile } from './served-file.ts'

const HIDDEN = /\/\./

/**
 * All files of a folder by their path in it, with a slash at the start (`/assets/map.js`). Names that begin with a dot are left out.
 *
 * @throws the error of the file system (`ENOENT` where there is no such folder).
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`)
		.filter((path) => !HIDDEN.test(path))
	return new Map(await Promise.all(paths.map(async (path) => [path, servedFile(path, await readFile(join(folder, path)))] as const)))
}

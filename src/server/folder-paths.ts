import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const HIDDEN = /(^|\/)\./

/**
 * Paths of all files in a folder, however deep, with `/` between their parts and none at the start. Names that begin with a dot are left out.
 *
 * @throws the error of the file system (`ENOENT` where there is no such folder).
 */
export async function folderPaths(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.filter((path) => !HIDDEN.test(path))
		.sort()
}

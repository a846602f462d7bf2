import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderPaths } from './folder-paths.ts'
import { type ServedFile, servedFile } from './served-file.ts'

/**
 * All files of a folder by their path in it, with a slash at the start (`/assets/map.js`). Names that begin with a dot are left out.
 *
 * @throws the error of the file system (`ENOENT` where there is no such folder).
 */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
	const paths = await folderPaths(folder)
	return new Map(
		await Promise.all(paths.map(async (path) => [`/${path}`, servedFile(`/${path}`, await readFile(join(folder, path)))] as const)),
	)
}

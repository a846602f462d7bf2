import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderPaths } from './folder-paths.ts'

/** Where the manifest stands in a built application. */
export const ASSET_MANIFEST = 'assets.json'

/** The files of a built application with the hashes of their contents, by which a machine in a hall can tell whether they are still what was built. */
export async function assetManifest(folder: string): Promise<{ format: 1; files: { path: string; sha256: string }[] }> {
	const paths = (await folderPaths(folder)).filter((path) => path !== ASSET_MANIFEST)
	const files = paths.map(async (path) => {
		const sha256 = createHash('sha256')
			.update(await readFile(join(folder, path)))
			.digest('base64')
		return { path, sha256 }
	})
	return { format: 1, files: await Promise.all(files) }
}

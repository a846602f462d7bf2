import { readFile } from '../../atlas/read-file.ts'

/**
 * Reads a file of the build whole.
 *
 * @throws {AtlasError} of `readFile`.
 */
export async function readBytes(path: string, base: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await (await readFile(new URL(path, base).href)).arrayBuffer())
}

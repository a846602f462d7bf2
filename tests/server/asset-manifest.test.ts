import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AssetManifest } from '../../src/contracts/asset-manifest.ts'
import { assetManifest } from '../../src/server/asset-manifest.ts'

let folder = ''
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'manifest-'))
	await mkdir(join(folder, 'atlas'))
	await Promise.all([
		writeFile(join(folder, 'index.html'), 'abc'),
		writeFile(join(folder, 'atlas/empty.txt'), ''),
		writeFile(join(folder, 'assets.json'), 'an older one'),
		writeFile(join(folder, '.hidden'), 'x'),
	])
})
afterAll(() => rm(folder, { recursive: true }))

test('the manifest lists every file but itself, with the hash of its content', async () => {
	// SHA-256 of "abc" and of nothing, FIPS 180-4: ba7816bf… and e3b0c442…, in base64.
	const manifest = await assetManifest(folder)
	expect(AssetManifest.parse(manifest)).toEqual({
		format: 1,
		files: [
			{
				path: 'atlas/empty.txt',
				sha256: Buffer.from('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex').toString('base64'),
			},
			{
				path: 'index.html',
				sha256: Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex').toString('base64'),
			},
		],
	})
})

import { readJson } from '../../atlas/read-json.ts'
import { browserNetwork } from '../../atlas/network.ts'
import { AssetManifest } from '../../contracts/asset-manifest.ts'
import type { AssetFacts } from './preflight-facts.ts'

/** SHA-256 of what the server gives for a path now, base64; `null` where it gives nothing. No cache is asked: it may hold what was built. */
async function presentHash(url: string): Promise<string | null> {
	try {
		const response = await fetch(url, { cache: 'no-store' })
		if (!response.ok) return null
		const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
		return btoa(String.fromCharCode(...new Uint8Array(digest)))
	} catch {
		return null
	}
}

/** Compares every file of the application with the hash that the build wrote down, and tells how far it has come. */
export async function compareAssets(base: string, tell: (facts: AssetFacts) => void): Promise<void> {
	if (!isSecureContext) {
		tell({ state: 'insecure' })
		return
	}
	try {
		const { files } = await readJson(new URL('assets.json', base).href, AssetManifest, browserNetwork)
		const changed: string[] = []
		// One after the other: a machine that is being checked may be slow, and nobody waits for seconds.
		for (const [index, { path, sha256 }] of files.entries()) {
			tell({ state: 'comparing', done: index, of: files.length })
			if ((await presentHash(new URL(path, base).href)) !== sha256) changed.push(path)
		}
		tell({ state: 'compared', count: files.length, changed })
	} catch {
		tell({ state: 'unlisted' })
	}
}

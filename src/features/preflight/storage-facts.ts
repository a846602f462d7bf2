import type { StorageFacts } from './preflight-facts.ts'

/** Asks the browser to keep what is stored for good, and how much room there is; `null` where it does not tell. */
export async function storageFacts(): Promise<StorageFacts | null> {
	// Browsers give it to secure pages only.
	const { storage } = navigator as { storage?: StorageManager }
	if (!storage) return null
	try {
		const isPersistent = (await storage.persisted()) || (await storage.persist())
		const { quota = 0, usage = 0 } = await storage.estimate()
		return { isPersistent, freeBytes: Math.max(0, quota - usage) }
	} catch {
		return null
	}
}

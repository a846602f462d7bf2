import type { RemoteId } from '../../contracts/remote.ts'

/** A name for a window, new each time. Without `randomUUID`, which a tablet on the hall's network does not have: its page comes over plain HTTP. */
export function newRemoteId(): RemoteId {
	return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

import { keyName } from '../../state/keyboard.ts'
import type { PairingDesk } from '../../state/remote/pairing-desk.svelte.ts'

/** Opens and closes the pairing of a tablet, for staff who have plugged in a keyboard. Visitors have none. */
const KEY = 'Shift+P'

/** Gives back the way to stop. */
export function followPairingKey(desk: PairingDesk): () => void {
	const listen = (event: KeyboardEvent) => {
		if (keyName(event) !== KEY || event.repeat) return
		event.preventDefault()
		if (desk.isOpen) desk.close()
		else desk.open()
	}
	addEventListener('keydown', listen)
	return () => {
		removeEventListener('keydown', listen)
	}
}

import type { Atlas } from '../../atlas/atlas.ts'
import { isoDay } from '../../domain/format/iso-day.ts'
import { checkDeck, DECK_LIMITS, type DeckCheck } from './check-deck.ts'
import { DeckRefusal, type RefusalCause } from './deck-refusal.ts'

/** How far the check of a deck has come. */
type Checking =
	| { readonly kind: 'idle' }
	| { readonly kind: 'checking'; readonly name: string }
	| { readonly kind: 'refused'; readonly name: string; readonly bytes: number; readonly cause: RefusalCause | 'unreadable' }
	| ({ readonly kind: 'checked'; readonly name: string } & DeckCheck)

/** Checks one deck after the other; the last one asked for is the one that is told of. */
export class FreshnessCheck {
	state: Checking = $state.raw({ kind: 'idle' })
	#present: File | null = null

	async check(file: File, atlas: Atlas): Promise<void> {
		this.#present = file
		const { name, size: bytes } = file
		this.state = { kind: 'checking', name }
		const state = await checked(file, atlas).catch((error: unknown): Checking => {
			return { kind: 'refused', name, bytes, cause: error instanceof DeckRefusal ? error.reason : 'unreadable' }
		})
		if (this.#present === file) this.state = state
	}
}

async function checked(file: File, atlas: Atlas): Promise<Checking> {
	// What is too large is not even read.
	if (file.size > DECK_LIMITS.bytes) throw new DeckRefusal('too-large', file.name)
	const bytes = new Uint8Array(await file.arrayBuffer())
	return { kind: 'checked', name: file.name, ...checkDeck(bytes, atlas, isoDay(new Date())) }
}

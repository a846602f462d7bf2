import type { Browser } from 'playwright-core'
import type { Atlas } from '../../src/atlas/atlas.ts'
import type { Program } from './programs.ts'

/** What a proof is given. */
export interface ProofInput {
	readonly browser: Browser
	/** Of the built application, with a slash at the end. */
	readonly address: string
	/** The zone that it shows. */
	readonly atlas: Atlas
	/** Where files go. */
	readonly folder: string
	/** Says whether something was found to hold; what does not fails the proof. */
	readonly holds: (claim: string, isTrue: boolean) => void
}

/** A proof by programs that are not ours. */
export interface Proof {
	readonly needs: readonly Program[]
	readonly prove: (input: ProofInput) => Promise<void>
}

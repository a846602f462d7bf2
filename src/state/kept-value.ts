import type { z } from '../contracts/zod.ts'

/** Where a value is kept, and what it may be. */
interface Place<Schema extends z.ZodMiniType> {
	readonly storage: Pick<Storage, 'getItem' | 'setItem'>
	readonly key: string
	readonly schema: Schema
	/** Stands for what was never kept, and for what cannot be read. */
	readonly empty: unknown
	/** Told what could not be read or kept. */
	readonly log: (message: string) => void
}

/** A value that outlives the page. Whatever the storage holds or refuses, reading gives a value and keeping never throws. */
export class KeptValue<Schema extends z.ZodMiniType> {
	readonly #place: Place<Schema>

	constructor(place: Place<Schema>) {
		this.#place = place
	}

	read(): z.output<Schema> {
		const { storage, key, schema, empty, log } = this.#place
		try {
			return schema.parse(JSON.parse(storage.getItem(key) ?? JSON.stringify(empty)))
		} catch (cause) {
			log(`${key}: ${messageOf(cause)}`)
			return schema.parse(empty)
		}
	}

	write(value: z.output<Schema>): void {
		const { storage, key, log } = this.#place
		try {
			storage.setItem(key, JSON.stringify(value))
		} catch (cause) {
			log(`${key}: ${messageOf(cause)}`)
		}
	}
}

/** One line, whatever was thrown: the first issue of a contract, or the error's own words. */
function messageOf(cause: unknown): string {
	const issue = cause instanceof Error && 'issues' in cause ? (cause as z.core.$ZodError).issues[0] : undefined
	return issue ? `${issue.path.join('.')} ${issue.message}`.trim() : String(cause)
}

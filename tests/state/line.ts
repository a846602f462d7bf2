import type { OpenTransport } from '../../src/state/remote/transport.ts'

/** A line that every end hears the others on, as windows of one browser do. */
export class Line {
	readonly #ends = new Map<symbol, (data: unknown) => void>()
	readonly open: OpenTransport = (hear) => {
		const key = Symbol('end')
		this.#ends.set(key, hear)
		return {
			send: (text) => {
				for (const [other, listener] of this.#ends) if (other !== key) listener(text)
			},
			close: () => this.#ends.delete(key),
		}
	}
}

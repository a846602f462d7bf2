import type { IgnoredPart } from './link.ts'

/** Something that happened and that the reader is told in passing. Worded in the present language where it is shown. */
export type NoticeContent =
	| { readonly kind: 'link-ignored'; readonly parts: readonly IgnoredPart[] }
	| { readonly kind: 'link-copied' }
	/** The browser forbids writing to the clipboard: the text is offered to be copied by hand. */
	| { readonly kind: 'copy-refused'; readonly text: string }
	| { readonly kind: 'copied' }

export interface Notice {
	readonly id: number
	readonly content: NoticeContent
}

const MOST_SHOWN = 3

/** Messages in the corner: at most three, the latest last, none twice. */
export class Notices {
	#last = 0
	#shown: readonly Notice[] = $state.raw([])

	get shown(): readonly Notice[] {
		return this.#shown
	}

	/** Shows a message. One of the same kind that still stands gives way to it. */
	tell(content: NoticeContent): void {
		this.#last += 1
		const others = this.#shown.filter(({ content: { kind } }) => kind !== content.kind)
		this.#shown = [...others, { id: this.#last, content }].slice(-MOST_SHOWN)
	}

	clear(): void {
		this.#shown = []
	}

	close(id: number): void {
		this.#shown = this.#shown.filter((notice) => notice.id !== id)
	}
}

import type { EmbedChoices } from '../../contracts/embed-choices.ts'
import { EmbedEvent } from '../../contracts/embed-messages.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Theme } from '../../contracts/zone.ts'
import { FRAME_SIZES } from '../../domain/embed/frame-sizes.ts'
import { isOrigin } from '../../domain/embed/read-origins.ts'
import { PLAIN_EMBED, writeEmbedLink } from '../../state/embed/embed-link.ts'
import { encodeLink } from '../../state/link-codec.ts'
import { defaultPanel } from '../../state/link.ts'
import type { MapView } from '../../state/view.ts'
import { besidePage } from '../../state/beside-page.ts'
import { linkOf } from '../../state/workspace-link.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

export type FrameSize = keyof typeof FRAME_SIZES | 'custom'

/** How somebody wants the map embedded: begins as the planner's own map stands. */
export class EmbedChoice {
	readonly #workspace: Workspace
	size: FrameSize = $state('medium')
	custom = $state.raw({ width: 500, height: 400 })
	choices: EmbedChoices = $state.raw(PLAIN_EMBED)
	language: Language = $state('zh')
	theme: Theme = $state('sheet')
	isHome = $state(false)
	origins: readonly string[] = $state.raw([])
	/** Where the map of the preview was moved; `null` while nobody has moved it. */
	#moved: { readonly view: MapView | null } | null = $state.raw(null)
	readonly frame: { readonly width: number | null; readonly height: number } = $derived.by(() =>
		this.size === 'custom' ? this.custom : FRAME_SIZES[this.size],
	)
	readonly view = $derived.by(() => (this.isHome ? null : (this.#moved ?? this.#workspace).view))

	constructor(workspace: Workspace) {
		this.#workspace = workspace
		this.language = workspace.language
		this.theme = workspace.theme
		this.isHome = workspace.view === null
	}

	/** The address of the embedded map: with this view, and for these pages. */
	address(view: MapView | null, origins: readonly string[]): string {
		const { atlas, defaults } = this.#workspace
		const { selection, layers } = linkOf(this.#workspace)
		const link = { language: this.language, theme: this.theme, view, layers, selection, panel: defaultPanel(selection) }
		return besidePage(`embed.html${writeEmbedLink(encodeLink(link, atlas, defaults), this.choices, origins)}`)
	}

	/** Adds a page that may talk to the map. Says whether it is one. */
	allow(typed: string): boolean {
		const origin = typed.trim().replace(/\/$/, '')
		if (!isOrigin(origin)) return false
		if (!this.origins.includes(origin)) this.origins = [...this.origins, origin]
		return true
	}

	forbid(origin: string): void {
		this.origins = this.origins.filter((allowed) => allowed !== origin)
	}

	/** Hears what the preview tells: its map was moved. */
	hear(data: unknown): void {
		const { data: message } = EmbedEvent.safeParse(data)
		if (message?.type !== 'change') return
		this.#moved = { view: message.payload.view }
		if (message.payload.view !== null) this.isHome = false
	}
}

import { createContext } from 'svelte'
import type { EmbedChoices } from '../../contracts/embed-choices.ts'
import type { Framing } from '../../contracts/framing.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Story, StoryStep } from '../../contracts/story.ts'
import { ignoredPart } from '../link-parts.ts'
import type { IgnoredPart } from '../link.ts'
import { showScene } from '../show-scene.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** An embedded map beside its workspace: what stands about it, and which step of a story it shows. */
export class Embed {
	readonly #workspace: Workspace
	readonly choices: EmbedChoices
	#shown: { readonly story: Story; readonly step: StoryStep } | null = $state.raw(null)

	constructor(workspace: Workspace, choices: EmbedChoices) {
		this.#workspace = workspace
		this.choices = choices
	}

	/** The step that was asked for last; `null` where the map was asked for something else since. */
	get shown(): { readonly story: Story; readonly step: StoryStep } | null {
		return this.#shown
	}

	/**
	 * Goes to a step of a story, the first where none is named.
	 *
	 * @returns why it cannot be done, with nothing changed; `null` where it was.
	 */
	tell(storyId: Identifier, stepId?: Identifier, motion?: Pick<Framing, 'durationMs'>): 'unknown-story' | 'unknown-step' | null {
		const story = this.#workspace.atlas.story(storyId)
		if (!story) return 'unknown-story'
		const step = stepId === undefined ? story.steps[0] : story.steps.find(({ id }) => id === stepId)
		if (!step) return 'unknown-step'
		this.#shown = { story, step }
		showScene(this.#workspace, step, motion)
		return null
	}

	/** Opens as the address asks: at a story, or at the step that is named behind it. What was not understood is told. */
	open(story: string | null, ignored: readonly IgnoredPart[]): void {
		const [storyId = '', stepId] = story?.split('/') ?? []
		const isMissing = story !== null && this.tell(storyId, stepId, { durationMs: 0 }) !== null
		const told = this.#workspace.notices.shown.flatMap(({ content }) => (content.kind === 'link-ignored' ? content.parts : []))
		const parts = [...told, ...ignored, ...(isMissing ? [ignoredPart('story', story, 'bad-value')] : [])]
		if (parts.length > 0) this.#workspace.notices.tell({ kind: 'link-ignored', parts })
	}

	/** Something else than a story is shown from now on. */
	stopTelling(): void {
		if (this.#shown === null) return
		this.#shown = null
		this.#workspace.tool = { kind: 'choose' }
		this.#workspace.light([])
	}
}

/** The embedded map that a component belongs to. Throws outside one. */
export const [useEmbed, provideEmbed] = createContext<Embed>()

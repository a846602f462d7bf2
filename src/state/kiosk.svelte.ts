import { createContext } from 'svelte'
import { MediaQuery } from 'svelte/reactivity'
import type { Identifier } from '../contracts/identifier.ts'
import type { KioskMode } from '../contracts/remote.ts'
import type { VisitTimes } from '../domain/kiosk/visit.ts'
import type { Story, StoryStep } from '../contracts/story.ts'
import { advancePlayback, elapsedMs, freshPlayback, stepProgress, type Playable, type PlaybackEvent } from '../domain/kiosk/playback.ts'
import { advanceVisit, freshVisit, secondsLeft, type Visit, type VisitEvent } from '../domain/kiosk/visit.ts'
import { Narration } from './narration.svelte.ts'
import { showScene } from './show-scene.ts'
import type { Telling } from './telling.ts'
import type { Side } from './view.ts'
import type { Workspace } from './workspace.svelte.ts'

/** How large the texts are: as set, larger, largest. */
export const TEXT_SIZES = [1, 1.2, 1.4] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** A step that has begun to be told. */
export interface StepStart {
	readonly story: Identifier
	readonly step: Identifier
}

/** How long the screen says that a guide is speaking, after somebody has touched it. */
const SIGN_MS = 4000

/** The screen in the hall: who stands before it, what it shows of itself, and what a visitor has set. Its clock is handed in. */
export class Kiosk {
	readonly #workspace: Workspace
	readonly #times: VisitTimes & { readonly attractStepS: number }
	readonly #isHidden: (story: Story) => boolean
	/** The stories that are told here: all of them, where none is left. */
	readonly stories: readonly Story[] = $derived.by(() => {
		const { stories } = this.#workspace.atlas
		const told = stories.filter((story) => !this.#isHidden(story))
		return told.length === 0 ? stories : told
	})
	/** Steps with a number to set large: what the screen shows while nobody is there, in the order of the stories. */
	readonly #parade = $derived(
		this.stories.flatMap((story) => story.steps.filter(({ figures }) => figures.length > 0).map((step) => ({ story, step }))),
	)
	/** What is heard; no visitor changes it. */
	readonly narration = new Narration()
	#now = $state(0)
	visit: Visit = $state.raw(freshVisit(0))
	telling: Telling | null = $state.raw(null)
	/** The step that has begun last: another object each time that one begins, none for a pause. */
	begun: StepStart | null = $state.raw(null)
	textSize: TextSize = $state(1)
	/** The controls are brought down to where a child or a wheelchair user reaches them. */
	isLow = $state(false)
	/** What the screen does while nobody leads it and nobody touches it. It belongs to the hall: no visitor's leaving changes it. */
	#unattended: 'auto' | 'manual' = $state('manual')
	/** How the screen is led at present. A guide's lead is part of a visit and ends with it. */
	readonly mode: KioskMode = $derived.by(() => (this.visit.isGuided ? 'guided' : this.#unattended))
	/** A guide has made the screen dark, to be looked at instead of it. */
	isDark = $state(false)
	/** When somebody touched what a guide leads. */
	#refusedAt: number | null = $state(null)
	/** The screen says that a guide is speaking. */
	readonly showsGuidance = $derived.by(() => this.#refusedAt !== null && this.#now - this.#refusedAt < SIGN_MS)
	/** Seconds left to answer whether somebody is still there; `null` while nobody is asked. */
	readonly secondsLeft = $derived.by(() => secondsLeft(this.visit, this.#now, this.#times))
	/** Which step of the parade is shown; it begins anew with each return to the start. */
	readonly #paradeIndex = $derived.by(() =>
		this.#parade.length === 0 ? 0 : Math.floor((this.#now - this.visit.since) / (this.#times.attractStepS * 1000)) % this.#parade.length,
	)
	/** What the screen tells of by itself; `null` while a visitor looks about. */
	readonly scene: StoryStep | null = $derived.by(() => {
		if (this.telling) return this.telling.story.steps[this.telling.playback.step] ?? null
		return this.visit.phase === 'attract' ? (this.#parade[this.#paradeIndex]?.step ?? null) : null
	})
	/** Part of the present step that has passed, 0 to 1. */
	readonly progress = $derived.by(() =>
		this.telling ? stepProgress(this.#timed(this.telling.story), this.telling.playback, this.#now) : 0,
	)
	/** Seconds that the present step has stood, without the pauses. */
	readonly elapsedS = $derived.by(() => (this.telling ? elapsedMs(this.telling.playback, this.#now) / 1000 : 0))
	readonly #tall = new MediaQuery('max-aspect-ratio: 1/1')
	readonly #wide = new MediaQuery('min-aspect-ratio: 5/2')
	#followed: StoryStep | null = null

	/** @param isHidden says which stories are not told on this machine */
	constructor(workspace: Workspace, now: number, isHidden: (story: Story) => boolean = () => false) {
		this.#workspace = workspace
		this.#isHidden = isHidden
		const { kiosk } = workspace.atlas.zone
		this.#times = kiosk
		this.#now = now
		this.visit = freshVisit(now)
		this.#follow()
	}

	/** The mode that holds while no guide leads. */
	get unattended(): 'auto' | 'manual' {
		return this.#unattended
	}

	/** From which side words cover the map: from below on a screen that is taller than wide. */
	get wordSide(): Side {
		return this.#tall.current ? 'bottom' : 'left'
	}

	/** Whether the map leaves room for a second column of words: a third of the screen. */
	get isWide(): boolean {
		return this.#wide.current
	}

	/** Whether the map cuts to its next scene instead of flying there: it attracts as a row of pictures that drift. */
	get isCutting(): boolean {
		return this.visit.phase === 'attract'
	}

	/** The story that the parade is passing through. */
	get paradeStory(): Story | null {
		return this.#parade[this.#paradeIndex]?.story ?? null
	}

	tick(now: number): void {
		this.#now = now
		if (this.telling) this.#play({ type: 'tick', at: now })
		this.#advance({ type: 'tick', at: now })
		if (this.mode === 'auto' && this.visit.phase === 'attract') this.#tellOn()
	}

	/** A finger comes down. A story that the screen was playing by itself goes on, and is the visitor's from now on. */
	touch(now: number): void {
		this.#now = now
		if (this.visit.isGuided) this.#refusedAt = now
		this.#advance({ type: 'touch', at: now })
		this.#watch()
	}

	release(now: number): void {
		this.#advance({ type: 'release', at: now })
	}

	/** A text that takes time to read is open, or closed. */
	read(isOpen: boolean): void {
		this.#advance({ type: 'reading', at: this.#now, on: isOpen })
	}

	/** The visitor, or the guide, starts over. */
	leave(): void {
		this.#advance({ type: 'leave', at: this.#now })
	}

	/** Sends the map where the present scene wants it once more: a map that has been made anew does not know. */
	recall(): void {
		if (!this.scene) return
		this.#followed = null
		this.#follow()
	}

	/** Who leads the screen. `auto` and `manual` hold until they are set anew; what a guide has shown stays there for whoever comes next. */
	setMode(mode: KioskMode): void {
		if (mode === this.mode) return
		if (mode === 'guided') {
			this.guide()
			return
		}
		const wasGuided = this.visit.isGuided
		this.#unattended = mode
		this.stopGuiding()
		if (mode === 'auto' || !wasGuided) this.leave()
	}

	/** A guide begins to lead, or gives another sign of doing so. */
	guide(): void {
		this.#advance({ type: 'guiding', at: this.#now, on: true })
		this.#watch()
	}

	/** The guide lets go, or is no longer heard. */
	stopGuiding(): void {
		this.isDark = false
		this.#refusedAt = null
		this.#advance({ type: 'guiding', at: this.#now, on: false })
	}

	/** Tells a story from its beginning, or from one of its steps. */
	tell(story: Story, step = 0): void {
		this.telling = { story, playback: freshPlayback(this.#now, step) }
		this.#begin(this.telling)
		this.#watch()
		this.#follow()
	}

	/** Back to looking about. */
	stopTelling(): void {
		this.telling = null
		this.#watch()
		this.#follow()
	}

	/** Turns, pauses or plays the story that is told. */
	play(type: 'play' | 'pause' | 'next' | 'previous'): void {
		this.#play({ type, at: this.#now })
	}

	/** Begins to measure between two touches of the map; leaves off where that is under way. */
	measure(): void {
		const workspace = this.#workspace
		const isUnderWay = workspace.tool.kind === 'distance'
		workspace.selection = null
		workspace.light([])
		workspace.tool = isUnderWay ? { kind: 'choose' } : { kind: 'distance', ends: [] }
	}

	goToStep(step: number): void {
		this.#play({ type: 'go', at: this.#now, step })
	}

	/** Plays the stories one after the other, round and round. */
	#tellOn(): void {
		if (this.telling && !this.telling.playback.isOver) return
		const { stories } = this
		const index = this.telling ? stories.indexOf(this.telling.story) + 1 : 0
		const story = stories[index % stories.length]
		if (story) this.tell(story)
	}

	#play(event: PlaybackEvent): void {
		if (!this.telling) return
		const { story, playback } = this.telling
		const next = advancePlayback(this.#timed(story), playback, event)
		if (next === playback) return
		this.telling = { story, playback: next }
		if (next.step !== playback.step || (playback.isOver && !next.isOver)) this.#begin(this.telling)
		this.#watch()
		this.#follow()
	}

	#begin({ story, playback }: Telling): void {
		const step = story.steps[playback.step]
		if (step) this.begun = { story: story.id, step: step.id }
	}

	/** A story as long as it takes to hear. */
	#timed({ steps }: Story): Playable {
		return { steps: steps.map((step) => ({ durationS: this.narration.durationS(step, this.#workspace.language) })) }
	}

	/** While a story plays by itself, nobody has to touch anything. */
	#watch(): void {
		const on = this.telling?.playback.isPlaying ?? false
		if (on !== this.visit.isWatching) this.#advance({ type: 'watching', at: this.#now, on })
	}

	#advance(event: VisitEvent): void {
		const before = this.visit
		this.visit = advanceVisit(before, event, this.#times)
		if (this.visit.number !== before.number) this.#startOver()
		// Whoever touches a second time has begun to look about: nothing may take the map from under the hand.
		if (before.phase === 'invite' && this.visit.phase === 'active' && this.#workspace.tool.kind === 'enter')
			this.#workspace.tool = { kind: 'choose' }
		this.#follow()
	}

	#startOver(): void {
		this.telling = null
		this.begun = null
		this.textSize = 1
		this.isLow = false
		this.isDark = false
		this.#refusedAt = null
		this.#followed = null
		this.#workspace.reset()
	}

	/** Puts the map where the present scene wants it, once for each scene. A visitor who begins to look about finds the map where it stands, unless the first touch meets nothing. */
	#follow(): void {
		const { scene } = this
		if (scene === this.#followed) return
		this.#followed = scene
		const workspace = this.#workspace
		if (scene) {
			showScene(workspace, scene, this.isCutting ? { durationMs: 0, driftMs: this.#times.attractStepS * 1000 } : undefined)
			return
		}
		workspace.selection = null
		workspace.tool = { kind: this.visit.phase === 'invite' ? 'enter' : 'choose' }
		workspace.light([])
		workspace.layers.apply(workspace.defaults.preset)
		if (this.visit.phase === 'active') workspace.goHome()
	}
}

/** The kiosk that a component belongs to. Throws outside one. */
export const [useKiosk, provideKiosk] = createContext<Kiosk>()

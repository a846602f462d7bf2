import { createContext } from 'svelte'
import type { Gesture, StageCommand, StageTool } from '../../contracts/speaking.ts'
import type { Story } from '../../contracts/story.ts'
import { advancePlayback, elapsedMs, freshPlayback, type PlaybackEvent } from '../../domain/kiosk/playback.ts'
import type { Telling } from '../telling.ts'
import { Inkwell } from './inkwell.svelte.ts'

/** How long has been spoken. */
export interface SpeakingClock {
	readonly isRunning: boolean
	readonly totalMs: number
	readonly stepMs: number
}

/**
 * A story told by somebody who speaks: it goes on when it is told to, never by itself. `play` and `pause` of its playback are those of the clock.
 *
 * It knows no map: the stage has its own, so that whoever leaves finds everything as it was.
 */
export class Presentation {
	readonly #stories: readonly Story[]
	readonly #now: () => number
	telling: Telling | null = $state.raw(null)
	/** The story that is begun unless another is named. */
	chosen: Story | null = $state.raw(null)
	isDark = $state(false)
	tool: StageTool = $state('none')
	readonly ink = new Inkwell()
	/** What the steps before the present one have taken. */
	#spentMs = $state(0)
	readonly step = $derived.by(() => (this.telling ? (this.telling.story.steps[this.telling.playback.step] ?? null) : null))

	/** @param now milliseconds of a clock that never runs back */
	constructor(stories: readonly Story[], now: () => number) {
		this.#stories = stories
		this.#now = now
		this.chosen = stories[0] ?? null
	}

	/** The stories that there are to tell. */
	get stories(): readonly Story[] {
		return this.#stories
	}

	/** Begins the chosen story. Does nothing while one is being told, or where there is none. */
	begin(): void {
		if (this.telling || !this.chosen) return
		this.#spentMs = 0
		this.telling = { story: this.chosen, playback: freshPlayback(this.#now()) }
	}

	leave(): void {
		this.telling = null
		this.isDark = false
		this.tool = 'none'
		this.ink.clear()
	}

	turn(way: 'next' | 'previous'): void {
		this.#play({ type: way, at: this.#now() })
	}

	/** Goes to a step; one that the story does not have is its nearest. */
	goTo(step: number): void {
		this.#play({ type: 'go', at: this.#now(), step })
	}

	/** Lets the clock run, or stand. */
	runClock(isRunning: boolean): void {
		this.#play({ type: isRunning ? 'play' : 'pause', at: this.#now() })
	}

	clockToZero(): void {
		if (!this.telling) return
		const { story, playback } = this.telling
		this.#spentMs = 0
		this.telling = { story, playback: freshPlayback(this.#now(), playback.step, playback.isPlaying) }
	}

	/** What the clock shows at this moment. */
	clock(): SpeakingClock {
		const stepMs = this.telling ? elapsedMs(this.telling.playback, this.#now()) : 0
		return { isRunning: this.telling?.playback.isPlaying ?? false, totalMs: this.#spentMs + stepMs, stepMs }
	}

	gesture(gesture: Gesture): void {
		this.ink.act(gesture, this.#now())
	}

	/** Does what the other window asks for. */
	obey(command: StageCommand): void {
		switch (command.do) {
			case 'step':
				this.goTo(command.step)
				break
			case 'dark':
				this.isDark = command.on
				break
			case 'tool':
				this.tool = command.tool
				break
			case 'clock':
				this.runClock(command.isRunning)
				break
			case 'clock-to-zero':
				this.clockToZero()
				break
			case 'end':
				this.leave()
		}
	}

	#play(event: PlaybackEvent): void {
		if (!this.telling) return
		const { story, playback } = this.telling
		const next = advancePlayback(story, playback, event)
		if (next.step === playback.step && next.isPlaying === playback.isPlaying) return
		if (next.step !== playback.step) {
			this.#spentMs += elapsedMs(playback, event.at)
			this.ink.clear()
		}
		this.telling = { story, playback: next }
	}
}

/** The presentation of the page a component belongs to. Throws outside one. */
export const [usePresentation, providePresentation] = createContext<Presentation>()

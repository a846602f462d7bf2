/** A story as far as its playing is concerned: how long each of its steps stands, in seconds. */
export interface Playable {
	readonly steps: readonly { readonly durationS: number }[]
}

/** Where a story stands. Times are milliseconds of one clock that never runs back. */
export interface Playback {
	/** Index of the step that is shown. */
	readonly step: number
	/** It goes on by itself. */
	readonly isPlaying: boolean
	/** It has shown its last step to the end. */
	readonly isOver: boolean
	/** How much of the step's time had passed when it last started or stopped. */
	readonly elapsedMs: number
	/** When it last started. */
	readonly startedAt: number
}

/** What a viewer or a guide does with a story. */
export type PlaybackEvent =
	| { readonly type: 'tick' | 'play' | 'pause' | 'next' | 'previous'; readonly at: number }
	| { readonly type: 'go'; readonly at: number; readonly step: number }

/** A story that begins at a step. */
export const freshPlayback = (at: number, step = 0, isPlaying = true): Playback => ({
	step,
	isPlaying,
	isOver: false,
	elapsedMs: 0,
	startedAt: at,
})

/** How long the present step has stood, without the pauses. */
export const elapsedMs = ({ isPlaying, elapsedMs: before, startedAt }: Playback, at: number): number =>
	before + (isPlaying ? Math.max(0, at - startedAt) : 0)

const durationMs = (story: Playable, step: number): number => (story.steps[step]?.durationS ?? 0) * 1000

/** Part of the present step that has passed, 0 to 1. */
export function stepProgress(story: Playable, playback: Playback, at: number): number {
	if (playback.isOver) return 1
	const whole = durationMs(story, playback.step)
	return whole === 0 ? 1 : Math.min(1, elapsedMs(playback, at) / whole)
}

/** Another step, as far as the story has one; it keeps playing or standing. */
function goTo(story: Playable, playback: Playback, step: number, at: number): Playback {
	const inside = Math.min(Math.max(step, 0), story.steps.length - 1)
	return freshPlayback(at, inside, playback.isPlaying)
}

function ticked(story: Playable, playback: Playback, at: number): Playback {
	if (!playback.isPlaying || elapsedMs(playback, at) < durationMs(story, playback.step)) return playback
	const isLast = playback.step >= story.steps.length - 1
	if (isLast) return { ...playback, isPlaying: false, isOver: true, elapsedMs: durationMs(story, playback.step), startedAt: at }
	return goTo(story, playback, playback.step + 1, at)
}

/** The playback after an event. Pure. Going past either end stays at that end; playing a story that is over starts it anew. */
export function advancePlayback(story: Playable, playback: Playback, event: PlaybackEvent): Playback {
	const { at } = event
	switch (event.type) {
		case 'tick':
			return ticked(story, playback, at)
		case 'play':
			if (playback.isOver) return freshPlayback(at)
			return playback.isPlaying ? playback : { ...playback, isPlaying: true, startedAt: at }
		case 'pause':
			return { ...playback, isPlaying: false, elapsedMs: elapsedMs(playback, at), startedAt: at }
		case 'next':
			return goTo(story, playback, playback.step + 1, at)
		case 'previous':
			return goTo(story, playback, playback.step - 1, at)
		case 'go':
			return goTo(story, playback, event.step, at)
	}
}

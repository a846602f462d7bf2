import type { StoryStep } from '../../contracts/story.ts'

/** How long the pictures of a film stand: as long as a guide speaks, or just long enough to be read. */
export const PACES = ['normal', 'quick'] as const
export type Pace = (typeof PACES)[number]

/** The picture of a film, in pixels, and how many of them a second. */
export const FILM = { width: 1920, height: 1080, framesPerSecond: 25 } as const
/** For how long one scene turns into the next. */
export const CROSS_FADE_S = 0.8

/** A step of the story, or the card before or after it. */
export type SceneKind = 'opening' | 'step' | 'closing'

/** One picture of a film and when it stands. Scenes follow each other without a gap. */
export interface FilmScene {
	readonly kind: SceneKind
	/** In seconds from the beginning of the film; the beginning of a frame. */
	readonly startS: number
	/** Until the next scene begins, which is when this one begins to fade. */
	readonly durationS: number
}

/** A film as a list of scenes: the opening card, the steps, the closing card. */
export interface FilmPlan {
	readonly scenes: readonly FilmScene[]
	readonly durationS: number
	readonly frameCount: number
}

/** What of a scene a frame shows. */
export interface FilmLayer {
	/** Its place in the plan's list. */
	readonly scene: number
	/** Of the map, 0 to 1. Those of a frame add up to 1. */
	readonly opacity: number
	/** Of what is said beside it, 0 to 1: one scene has said its words before the next begins, since words over words cannot be read. */
	readonly wordsOpacity: number
	/** How far the map has drifted from its middle, to the right and down: each -1 to 1. */
	readonly drift: readonly [number, number]
}

const CARD_S: Readonly<Record<Pace, { readonly opening: number; readonly closing: number }>> = {
	normal: { opening: 4, closing: 6 },
	quick: { opening: 3, closing: 4 },
}
const QUICK_STEP_S = 4
/** Of the reach to the side. Down it is less: most windows on the ground are wider than high. */
const DRIFT_DOWN = 0.4

/** The scenes of a film of a story. Every scene lasts a whole number of frames, and longer than a fade. */
export function planFilm(steps: readonly Pick<StoryStep, 'durationS'>[], pace: Pace): FilmPlan {
	const { opening, closing } = CARD_S[pace]
	const lengths: readonly (readonly [SceneKind, number])[] = [
		['opening', opening],
		...steps.map(({ durationS }) => ['step', pace === 'quick' ? QUICK_STEP_S : durationS] as const),
		['closing', closing],
	]
	let frameCount = 0
	const scenes = lengths.map(([kind, lengthS]): FilmScene => {
		const frames = Math.max(Math.round(lengthS * FILM.framesPerSecond), Math.ceil(CROSS_FADE_S * FILM.framesPerSecond) + 1)
		const startS = frameCount / FILM.framesPerSecond
		frameCount += frames
		return { kind, startS, durationS: frames / FILM.framesPerSecond }
	})
	return { scenes, durationS: frameCount / FILM.framesPerSecond, frameCount }
}

/**
 * What a film shows at a time: one scene, or the one that goes and the one that comes, in this order.
 *
 * Before the beginning it is the first frame, after the end the last one.
 */
export function filmAt({ scenes, durationS }: FilmPlan, timeS: number): readonly FilmLayer[] {
	const atS = Math.min(Math.max(timeS, 0), durationS)
	const index = scenes.findLastIndex(({ startS }) => startS <= atS)
	const layer = (scene: number, opacity: number): FilmLayer => {
		const { startS = 0, durationS: lengthS = 1 } = scenes[scene] ?? {}
		const wordsOpacity = Math.max(0, 2 * opacity - 1)
		return { scene, opacity, wordsOpacity, drift: driftAt(scene, (atS - startS) / (lengthS + CROSS_FADE_S)) }
	}
	const fade = index === 0 ? 1 : eased((atS - (scenes[index]?.startS ?? 0)) / CROSS_FADE_S)
	if (fade === 1) return [layer(index, 1)]
	return fade === 0 ? [layer(index - 1, 1)] : [layer(index - 1, 1 - fade), layer(index, fade)]
}

/** Slow, fast, slow: 0 to 1, and no further. */
function eased(part: number): number {
	const within = Math.min(Math.max(part, 0), 1)
	return within * within * (3 - 2 * within)
}

/**
 * There and back again from scene to scene: where one has come to rest the next sets out, so that a map which two scenes share stands
 * still while they change.
 */
function driftAt(scene: number, part: number): readonly [number, number] {
	const along = -Math.cos(Math.PI * Math.min(Math.max(part, 0), 1)) * (scene % 2 === 0 ? 1 : -1)
	return [along, along * DRIFT_DOWN]
}

/** Which second of a film a frame shows, from the frame's number. */
export const frameTimeS = (frame: number): number => frame / FILM.framesPerSecond

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CROSS_FADE_S, FILM, filmAt, frameTimeS, PACES, planFilm } from '../../../src/domain/video/film-plan.ts'

const steps = (...lengths: readonly number[]) => lengths.map((durationS) => ({ durationS }))
const shown = (plan: ReturnType<typeof planFilm>, timeS: number) =>
	filmAt(plan, timeS).map(({ scene, opacity }) => [scene, Number(opacity.toFixed(6))])

describe('the plan of a film', () => {
	const plan = planFilm(steps(8, 10), 'normal')

	test('is a card of 4 s, every step as long as it is told, and a card of 6 s, without a gap', () => {
		expect(plan.scenes).toEqual([
			{ kind: 'opening', startS: 0, durationS: 4 },
			{ kind: 'step', startS: 4, durationS: 8 },
			{ kind: 'step', startS: 12, durationS: 10 },
			{ kind: 'closing', startS: 22, durationS: 6 },
		])
		// 28 s at 25 frames a second.
		expect([plan.durationS, plan.frameCount]).toEqual([28, 700])
	})

	test('at a quick pace gives every step 4 s and the cards 3 s and 4 s', () => {
		const { scenes, durationS, frameCount } = planFilm(steps(8, 10, 120), 'quick')
		expect(scenes.map(({ durationS: lengthS }) => lengthS)).toEqual([3, 4, 4, 4, 4])
		expect([durationS, frameCount]).toEqual([19, 475])
	})

	test('begins every scene with a frame, though a step is told for a part of one', () => {
		// 8.33 s are 208.25 frames: 208 of them, which last 8.32 s.
		expect(planFilm(steps(8.33), 'normal').scenes.map(({ startS }) => startS)).toEqual([0, 4, 12.32])
	})
})

describe('what a film shows', () => {
	const plan = planFilm(steps(8, 10), 'normal')

	test.each([
		['the opening card alone, until the first step begins', 0, [[0, 1]]],
		['still the card at the very beginning of the step', 4, [[0, 1]]],
		// A quarter of the fade: (1/4)² · (3 − 2/4) = 0.15625.
		['a little of the step after a quarter of the fade', 4.2, [[0, 0.84375], [1, 0.15625]]], // prettier-ignore
		['as much of the one as of the other in the middle of the fade', 4.4, [[0, 0.5], [1, 0.5]]], // prettier-ignore
		['the step alone after the fade', 4.8, [[1, 1]]],
		['the step alone until the next begins', 11.96, [[1, 1]]],
		['the closing card at the end', 28, [[3, 1]]],
		['the last frame after the end', 1000, [[3, 1]]],
		['the first frame before the beginning', -5, [[0, 1]]],
	])('is %s', (_, timeS, layers) => {
		expect(shown(plan, timeS)).toEqual(layers)
	})

	test('says the words of one scene to the end before those of the next', () => {
		const words = (timeS: number) => filmAt(plan, timeS).map(({ wordsOpacity }) => Number(wordsOpacity.toFixed(6)))
		// A quarter into the fade the first map has 0.84375: its words have 2 · 0.84375 − 1; in the middle there are none.
		expect(words(4.2)).toEqual([0.6875, 0])
		expect(words(4.4)).toEqual([0, 0])
		expect(words(4.6)).toEqual([0, 0.6875])
		expect(words(6)).toEqual([1])
	})

	test('drifts from one side to the other and sets out next where it came to rest', () => {
		const at = (timeS: number, scene: number) => filmAt(plan, timeS).find((layer) => layer.scene === scene)!.drift
		// The opening card is seen for 4 s and the fade: its map is in the middle after half of 4.8 s.
		expect(at(0, 0)).toEqual([-1, -0.4])
		expect(at(2.4, 0)[0]).toBeCloseTo(0, 9)
		// In the middle of the fade: −cos(π · 4.4 / 4.8) = 0.966, and the step is 0.4 s of its 8.8 s away from there: cos(π · 0.4 / 8.8) = 0.990.
		expect(at(4.4, 0)[0]).toBeCloseTo(0.966, 3)
		expect(at(4.4, 1)[0]).toBeCloseTo(0.99, 3)
	})
})

describe('every film', () => {
	const films = fc
		.record({
			lengths: fc.array(fc.double({ min: 8, max: 120, noNaN: true }), { minLength: 1, maxLength: 12 }),
			pace: fc.constantFrom(...PACES),
		})
		.map(({ lengths, pace }) => planFilm(steps(...lengths), pace))
	const times = fc.double({ min: -10, max: 2000, noNaN: true })

	test('shows something at every time, which adds up to a whole picture, of one scene or of two that follow each other', () => {
		fc.assert(
			fc.property(films, times, (plan, timeS) => {
				const layers = filmAt(plan, timeS)
				expect([1, 2]).toContain(layers.length)
				expect(layers.reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1, 12)
				expect(layers.filter(({ wordsOpacity }) => wordsOpacity > 0).length).toBeLessThanOrEqual(1)
				for (const { opacity, scene, drift } of layers) {
					expect(opacity).toBeGreaterThan(0)
					expect(plan.scenes[scene]).toBeDefined()
					for (const side of drift) expect(Math.abs(side)).toBeLessThanOrEqual(1)
				}
				if (layers.length === 2) expect(layers[1]!.scene - layers[0]!.scene).toBe(1)
			}),
		)
	})

	test('lasts as long as its scenes together and as its frames together', () => {
		fc.assert(
			fc.property(films, ({ scenes, durationS, frameCount }) => {
				expect(scenes.reduce((sum, scene) => sum + scene.durationS, 0)).toBeCloseTo(durationS, 9)
				expect(frameTimeS(frameCount)).toBe(durationS)
				scenes.slice(1).forEach(({ startS }, index) => expect(startS).toBeCloseTo(scenes[index]!.startS + scenes[index]!.durationS, 9))
				for (const scene of scenes) expect(scene.durationS).toBeGreaterThan(CROSS_FADE_S)
			}),
		)
	})

	test('holds its last picture and never jumps between two frames', () => {
		fc.assert(
			fc.property(films, fc.nat(), (plan, any) => {
				expect(filmAt(plan, plan.durationS + any)).toEqual(filmAt(plan, plan.durationS))
				const frame = any % (plan.frameCount - 1)
				const opacityOf = (at: number, scene: number) => filmAt(plan, frameTimeS(at)).find((layer) => layer.scene === scene)?.opacity ?? 0
				// The steepest part of the fade is half as steep again as its mean.
				const most = 1.5 / (CROSS_FADE_S * FILM.framesPerSecond) + 1e-9
				plan.scenes.forEach((_, scene) => expect(Math.abs(opacityOf(frame + 1, scene) - opacityOf(frame, scene))).toBeLessThanOrEqual(most))
			}),
		)
	})
})

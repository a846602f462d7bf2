import { ChipIcon } from '../../src/contracts/chip-icon.ts'
import { describe, expect, test } from 'vitest'
import { computeFigures } from '../../geodata/build/figures.ts'
import { readZone } from '../../geodata/build/read-zone.ts'
import { summariseFeatures } from '../../geodata/build/summaries/summarise-features.ts'
import { Atlas } from '../../src/atlas/atlas.ts'
import { placedReferences } from '../../src/atlas/placed-references.ts'
import { parseReference } from '../../src/contracts/identifier.ts'
import { LANGUAGES } from '../../src/contracts/localized-text.ts'
import { confirmsNothing } from '../../src/contracts/provenance.ts'
import { speakingTimeS } from '../../src/domain/words/speaking-time.ts'
import { storyBars } from '../../src/domain/words/story-bars.ts'
import { storyNumbers } from '../../src/domain/words/story-numbers.ts'
import { iconDrawing } from '../../src/ui/icons.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { storyIds } from './final-ids.ts'
import { zoneFolder } from './zone-folder.ts'

const { zone, faults } = readZone(zoneFolder)
if (!zone) throw new Error(`the zone cannot be read: ${JSON.stringify(faults)}`)

const { sources, facts, readings, stories } = zone
const book = { sources, facts, readings, figureDefinitions: zone.figures, figures: computeFigures(zone) }
const layers = zone.layers.map(({ definition }) => definition)
const atlas = new Atlas(
	{ ...atlasFixture, ...book, zone: zone.zone, layers, features: summariseFeatures(zone.layers), stories },
	'https://example.org/',
)
const steps = stories.flatMap((story) => story.steps.map((step) => ({ ...step, at: `${story.id}/${step.id}` })))

describe('the stories of the zone', () => {
	test('are told under their final ids, step by step, in the order of the zone', () => {
		expect(atlas.stories.map(({ id }) => id)).toEqual(Object.keys(storyIds))
		expect(Object.fromEntries(atlas.stories.map(({ id, steps }) => [id, steps.map((step) => step.id)]))).toEqual(storyIds)
		expect(atlas.story('goals')?.icon).toBe('flag')
		expect(atlas.story('nothing')).toBeUndefined()
	})

	test('have three to six steps each', () => {
		expect(stories.filter(({ steps }) => steps.length < 3 || steps.length > 6).map(({ id }) => id)).toEqual([])
	})

	test('show what has a place: all they frame and light is on the map', () => {
		for (const { at, frame, highlight } of steps) {
			for (const reference of [...frame, ...highlight]) expect(placedReferences(atlas, [reference]), `${at} ${reference}`).not.toEqual([])
			expect(atlas.boundsOf(frame), at).not.toBeNull()
		}
	})

	test('set at most two numbers large, and find every number and every bar', () => {
		for (const step of steps) {
			expect(step.figures.length, step.at).toBeLessThanOrEqual(2)
			for (const language of LANGUAGES) {
				expect(storyNumbers(book, step, language), step.at).toHaveLength(step.figures.length)
				expect(storyBars(book, step, language), step.at).toHaveLength(step.bars?.length ?? 0)
			}
		}
	})

	test('print no number in a sentence that could come from a figure, be it in words', () => {
		const chinese = /[一二两三四五六七八九十百千万亿]+(?:余|多)?(?:平方公里|公里|公顷|亩|亿|万|元|倍|成)|百分之|分之|一半|大半|[十百千万亿]/
		const english =
			/\b(?:ten|eleven|twelve|\w+teen|\w+ty-\w+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|thirds|quarters|(?:a|one) (?:third|quarter|tenth)|per cent|percent|twice|double)\b/i
		const said = steps.flatMap(({ at, title, sentence }) => [title, sentence].map(({ zh, en }) => ({ at, zh, en })))
		expect(said.filter(({ zh }) => chinese.test(zh)).map(({ at, zh }) => [at, zh])).toEqual([])
		expect(said.filter(({ en }) => english.test(en)).map(({ at, en }) => [at, en])).toEqual([])
	})

	test('stand as long as their sentence takes to say, and a little longer', () => {
		for (const { at, sentence, durationS } of steps) {
			const spokenS = Math.max(8, ...LANGUAGES.map((language) => speakingTimeS(sentence[language], language)))
			expect(durationS, at).toBeGreaterThanOrEqual(spokenS)
			expect(durationS, at).toBeLessThan(spokenS + 4)
		}
	})

	test('write Chinese with full-width marks and English with its own', () => {
		for (const { at, title, sentence } of steps) {
			for (const { zh, en } of [title, sentence]) {
				expect(zh, at).not.toMatch(/[,;:!?()]|\.(?!\d)/)
				// The face is Chinese: its curly apostrophe is half a character wide, the straight one is not.
				expect(en, at).not.toMatch(/[\u3000-\u303f\uff00-\uffef\u4e00-\u9fff’"]/)
			}
		}
	})

	test('call a target a target: a number that is one says so, and what stands beside a bar is never taken for it', () => {
		const numbers = steps.flatMap((step) =>
			storyNumbers(book, step, 'zh').map((number, index) => ({ number, reference: step.figures[index]! })),
		)
		const targets = numbers.filter(({ reference }) => 'fact' in reference && atlas.statement(reference.fact)?.status === 'target')
		expect(targets.length).toBeGreaterThan(5)
		expect(targets.filter(({ number }) => number.status !== '目标 2025')).toEqual([])
		const bars = steps.flatMap((step) => storyBars(book, step, 'zh')).filter((bar) => bar.kind === 'target')
		expect(bars.map(({ now, target, share }) => [now.status, target.status, share < 1])).toEqual(bars.map(() => ['', '目标 2025', true]))
	})

	test('say of a structure or an outline that is only drawn that it is 示意, and in English that it is indicative', () => {
		const drawn = layers.filter(({ provenance }) => confirmsNothing(provenance.basis)).map(({ id }) => id)
		const subjects = zone.zone.groups
			.filter(({ id }) => id === 'structure' || id === 'city')
			.flatMap(({ layers }) => layers.filter((id) => drawn.includes(id)))
		expect(subjects).toHaveLength(6)
		const lit = steps.filter(({ highlight }) => highlight.some((reference) => subjects.includes(parseReference(reference).layerId)))
		expect(lit.length).toBeGreaterThan(5)
		expect(lit.filter(({ sentence: { zh, en } }) => !zh.includes('示意') || !/indicati/.test(en)).map(({ at }) => at)).toEqual([])
	})
})

test('every icon that a story may bear is drawn', () => {
	for (const icon of ChipIcon.options) expect(iconDrawing(icon).d, icon).toMatch(/^[Mm]/)
})

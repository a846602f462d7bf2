import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/contracts/localized-text.ts'
import { layOutWords } from '../../src/domain/video/film-sheet.ts'
import { planFilm } from '../../src/domain/video/film-plan.ts'
import { filmScenes } from '../../src/features/video/film-model.ts'
import { COLUMN } from '../../src/features/video/film-stage.ts'
import { widthEm } from '../../src/symbols/poster-text.ts'
import { zone, zoneAtlas as atlas } from '../fixtures/zone-atlas.ts'

const stories = zone.stories.map((story) => [story.id, story] as const)

describe.each(LANGUAGES)('the film of every story in %s', (language) => {
	test.each(stories)('%s has a scene for each of its plan, with all that the step says', (_, story) => {
		const scenes = filmScenes(atlas, story, language, '2026-03-01')
		expect(scenes.map(({ words }) => words.kind)).toEqual(planFilm(story.steps, 'normal').scenes.map(({ kind }) => kind))
		story.steps.forEach((step, index) => {
			const { words, map } = scenes[index + 1]!
			if (words.kind !== 'step') throw new Error('a step is missing')
			expect([words.title, words.sentence]).toEqual([step.title[language], step.sentence[language]])
			expect(words.numbers).toHaveLength(step.figures.length)
			expect(words.bars).toHaveLength(step.bars?.length ?? 0)
			expect(map.layers.map(({ id }) => id)).toEqual(step.layers.map(({ id }) => id))
			expect([map.frame, map.highlighted]).toEqual([step.frame, step.highlight])
		})
	})

	test.each(stories)('%s ends with whoever published its numbers, and with version and day', (_, story) => {
		const { words } = filmScenes(atlas, story, language, '2026-03-01').at(-1)!
		if (words.kind !== 'closing') throw new Error('there is no closing card')
		for (const reference of story.steps.flatMap(({ figures }) => figures)) {
			const publisher = 'fact' in reference ? atlas.source(atlas.statement(reference.fact)?.sources[0] ?? '') : undefined
			if (publisher) expect(words.sources).toContain(publisher.shortTitle[language])
		}
		expect(words.lines.join()).toContain(atlas.file.dataVersion)
		expect(words.lines.join()).toContain(language === 'zh' ? '2026 年 3 月 1 日' : '1 March 2026')
	})

	test.each(stories)('%s can be read from the back of a room: no letter under 15 px, none outside the column', (_, story) => {
		for (const { words } of filmScenes(atlas, story, language, '2026-03-01'))
			for (const item of layOutWords(words, COLUMN, widthEm)) {
				if (item.kind !== 'text') continue
				expect(item.sizePx, item.text).toBeGreaterThanOrEqual(15)
				expect(item.y, item.text).toBeLessThanOrEqual(COLUMN.y + COLUMN.height)
			}
	})
})

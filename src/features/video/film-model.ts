import type { Atlas } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import { SOURCE_ORDER } from '../../atlas/source-order.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Source } from '../../contracts/source.ts'
import type { Story, StoryStep } from '../../contracts/story.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import type { SceneWords } from '../../domain/video/film-sheet.ts'
import { storyBars } from '../../domain/words/story-bars.ts'
import { storyNumbers } from '../../domain/words/story-numbers.ts'
import { punctuation } from '../../text/punctuation.ts'
import { videoText } from '../../text/video.ts'

/** What the map of a scene shows. Scenes with the same object share one picture. */
export interface SceneMap {
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
	readonly highlighted: readonly Reference[]
	readonly frame: readonly Reference[]
	/** Beyond which the map does not go; `undefined` where the step does not say. */
	readonly maxZoom: number | undefined
}

/** A scene of a film: what it says, and what its map shows. */
export interface FilmSceneModel {
	readonly words: SceneWords
	readonly map: SceneMap
}

/** The scenes of a film, in the order of its plan. The cards stand over the whole zone, as the first step draws it. */
export function filmScenes(atlas: Atlas, story: Story, language: Language, madeOn: string): readonly FilmSceneModel[] {
	const { zone } = atlas
	const steps = story.steps.map((step, index): FilmSceneModel => ({
		words: stepWords(atlas, story, index, language),
		map: mapOf(atlas, step),
	}))
	const whole: SceneMap = { layers: steps[0]?.map.layers ?? [], highlighted: [], frame: [zone.homeLayer], maxZoom: undefined }
	const text = videoText[language]
	const { colon, listComma } = punctuation[language]
	return [
		{
			words: { kind: 'opening', zone: zone.name[language], story: story.title[language], subtitle: zone.subtitle[language] },
			map: whole,
		},
		...steps,
		{
			words: {
				kind: 'closing',
				zone: zone.name[language],
				heading: text.sources,
				sources: storySources(atlas, story)
					.map(({ shortTitle }) => shortTitle[language])
					.join(listComma),
				lines: [`${text.dataVersion}${colon}${atlas.file.dataVersion}`, `${text.madeOn}${colon}${formatDate(madeOn, language)}`],
			},
			map: whole,
		},
	]
}

function stepWords({ file }: Atlas, story: Story, index: number, language: Language): SceneWords {
	const step = story.steps[index]
	if (!step) throw new RangeError(`story ${story.id} has no step ${String(index)}`)
	return {
		kind: 'step',
		story: story.title[language],
		title: step.title[language],
		sentence: step.sentence[language],
		numbers: storyNumbers(file, step, language),
		bars: storyBars(file, step, language),
		index,
		count: story.steps.length,
	}
}

const mapOf = (atlas: Atlas, { layers, highlight, frame, maxZoom }: StoryStep): SceneMap => ({
	layers: layers.map(({ id, opacity }) => ({ id, opacity: opacity ?? atlas.layer(id)?.presets.visitor.opacity ?? 1 })),
	highlighted: highlight,
	frame,
	maxZoom,
})

/** All that the story's maps were made from, and whoever published its numbers, each once. */
function storySources(atlas: Atlas, { steps }: Story): readonly Source[] {
	const drawn = drawnSources(
		atlas,
		steps.flatMap(({ layers }) => layers.map(({ id }) => id)),
	)
	const stated = steps.flatMap(({ figures, bars = [] }) => [...figures, ...bars].flatMap((reference) => statementsOf(atlas, reference)))
	const published = stated.flatMap((id) => atlas.statement(id)?.sources.slice(0, 1) ?? []).flatMap((id) => atlas.source(id) ?? [])
	const all = new Set([...drawn, ...published])
	return SOURCE_ORDER.flatMap((kind) => [...all].filter((source) => source.kind === kind))
}

type NumberOrTarget = StoryStep['figures'][number] | NonNullable<StoryStep['bars']>[number]

function statementsOf(atlas: Atlas, reference: NumberOrTarget): readonly Identifier[] {
	if ('fact' in reference) return [reference.fact]
	if ('from' in reference) return [reference.from, reference.to]
	const definition = atlas.figure(reference.figure)?.definition
	const divided = definition?.compute.op === 'ratio' ? [definition.compute.of, definition.compute.by] : []
	return [...divided, ...(definition?.published ? [definition.published.fact] : [])]
}

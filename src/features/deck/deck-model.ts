import type { Atlas } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import { figureThemes } from '../../atlas/figure-themes.ts'
import { targetPair } from '../../atlas/target-pair.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { NumberReference, Story, StoryStep } from '../../contracts/story.ts'
import { legendRows, type LegendRow } from '../../domain/picture/legend-rows.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { languagesOf, type DeckLanguage } from './deck-marks.ts'
import { deckNotes } from './deck-notes.ts'
import { deckBar, deckRow, inLines, type DeckBar, type DeckRow } from './deck-numbers.ts'

/** What one slide says, and what its map shows. */
export interface DeckSlide {
	readonly title: string
	readonly subtitle: string
	readonly rows: readonly DeckRow[]
	readonly bars: readonly DeckBar[]
	readonly legend: readonly LegendRow[]
	readonly notice: string
	readonly zoneId: Identifier
	readonly zone: string
	/** Version of the data, date, numbers and sources, a paragraph a line. */
	readonly notes: string
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
	readonly highlighted: readonly Reference[]
	/** What the map frames; `null` for what it shows now. */
	readonly frame: readonly Reference[] | null
}

/** How a deck is written. */
export interface DeckEdition {
	readonly language: DeckLanguage
	/** The day it is made, as `2026-11-30`. */
	readonly date: string
}

/** Rows that a slide has room for. */
const MOST_ROWS = 6

/** One slide of what the map shows, with the figures of a subject and its targets. */
export function viewSlide(atlas: Atlas, layers: DeckSlide['layers'], theme: Identifier, edition: DeckEdition): DeckSlide {
	const languages = languagesOf(edition.language)
	const subject = figureThemes(atlas).find(({ id }) => id === theme)
	const figures = subject?.figures ?? []
	const pairs = figures.flatMap((figure) => targetPair(atlas, figure) ?? [])
	const numbers = figures.slice(0, MOST_ROWS).map(({ definition }) => ({ figure: definition.id }))
	return {
		...common(atlas, layers, numbers, edition),
		title: inLines(languages, (one) => atlas.zone.name[one]),
		subtitle: inLines(languages, (one) => subject?.title[one] ?? ''),
		bars: pairs.flatMap(({ now, target }) => deckBar(atlas, { now: now.id, target: target.id }, languages) ?? []),
		highlighted: [],
		frame: null,
	}
}

/** A whole story, one slide a step. */
export const storySlides = (atlas: Atlas, story: Story, edition: DeckEdition): readonly DeckSlide[] =>
	story.steps.map((step) => stepSlide(atlas, step, edition))

function stepSlide(atlas: Atlas, step: StoryStep, edition: DeckEdition): DeckSlide {
	const languages = languagesOf(edition.language)
	const layers = step.layers.map(({ id, opacity }) => ({ id, opacity: opacity ?? atlas.layer(id)?.presets.visitor.opacity ?? 1 }))
	const amounts = (step.bars ?? []).flatMap((one) => ('from' in one ? [] : [one]))
	const targets = (step.bars ?? []).flatMap((one) => ('from' in one ? [one] : []))
	return {
		...common(atlas, layers, [...step.figures, ...amounts].slice(0, MOST_ROWS), edition),
		title: inLines(languages, (one) => step.title[one]),
		subtitle: inLines(languages, (one) => step.sentence[one]),
		bars: targets.flatMap(({ from, to }) => deckBar(atlas, { now: from, target: to }, languages) ?? []),
		highlighted: step.highlight,
		frame: step.frame,
	}
}

function common(atlas: Atlas, layers: DeckSlide['layers'], numbers: readonly NumberReference[], { language, date }: DeckEdition) {
	const languages = languagesOf(language)
	const ids = layers.map(({ id }) => id)
	const rows = numbers.flatMap((reference) => deckRow(atlas, reference, languages) ?? [])
	const definitions = ids.flatMap((id) => atlas.layer(id) ?? [])
	const version = atlas.file.dataVersion
	const notes = (one: Language) => deckNotes({ version, date, rows, sources: drawnSources(atlas, ids) }, one)
	return {
		layers,
		rows,
		legend: legendRows(definitions, languages[0] ?? 'zh'),
		notice: inLines(languages, (one) => approvalWords(atlas.zone, one)),
		zoneId: atlas.zone.id,
		zone: inLines(languages, (one) => `${atlas.zone.name[one]} · ${atlas.zone.subtitle[one]}`),
		notes: inLines(languages, notes),
	}
}

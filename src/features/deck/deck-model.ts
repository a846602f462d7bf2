import type { Atlas } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import { figureThemes } from '../../atlas/figure-themes.ts'
import { targetPair } from '../../atlas/target-pair.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import { LANGUAGES, type Language } from '../../contracts/localized-text.ts'
import type { NumberReference, Story, StoryStep } from '../../contracts/story.ts'
import { quantityText } from '../../domain/format/format-quantity.ts'
import { legendRows, type LegendRow } from '../../domain/picture/legend-rows.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { numberWords } from '../../domain/words/number-words.ts'
import { deckText } from '../../text/deck.ts'

/** In which languages a deck speaks. */
export type DeckLanguage = Language | 'both'

/** A number in the table of a slide, with what must stand beside it. */
export interface DeckRow {
	/** `figure:park-area`, `fact:gdp-2020`: the id under which the atlas holds it. */
	readonly mark: string
	readonly label: string
	readonly value: string
	readonly source: string
}

/** A bar of the chart: how much of a target is there. */
export interface DeckBar {
	readonly label: string
	readonly percent: number
}

/** What one slide says, and what its map shows. */
export interface DeckSlide {
	readonly title: string
	readonly subtitle: string
	readonly rows: readonly DeckRow[]
	readonly bars: readonly DeckBar[]
	readonly legend: readonly LegendRow[]
	readonly notice: string
	readonly zone: string
	/** Sources, and the version of the data. */
	readonly notes: string
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
	readonly highlighted: readonly Reference[]
	/** What the map frames; `null` for what it shows now. */
	readonly frame: readonly Reference[] | null
}

/** Rows that a slide has room for. */
const MOST_ROWS = 6
/** Rows of the legend that a slide has room for. */
const MOST_LEGEND = 28

export const languagesOf = (language: DeckLanguage): readonly Language[] => (language === 'both' ? LANGUAGES : [language])

/** A text in all languages of the deck, one under the other. */
const lines = (languages: readonly Language[], say: (language: Language) => string): string =>
	[...new Set(languages.map(say).filter(Boolean))].join('\n')

/** One slide of what the map shows, with the figures of a subject and its targets. */
export function viewSlide(atlas: Atlas, layers: DeckSlide['layers'], theme: Identifier, language: DeckLanguage): DeckSlide {
	const languages = languagesOf(language)
	const subject = figureThemes(atlas).find(({ id }) => id === theme)
	const figures = subject?.figures ?? []
	const pairs = figures.flatMap((figure) => targetPair(atlas, figure) ?? [])
	const numbers = figures.slice(0, MOST_ROWS).map(({ definition }) => ({ figure: definition.id }))
	return {
		...common(atlas, layers, languages, numbers),
		title: lines(languages, (one) => atlas.zone.name[one]),
		subtitle: lines(languages, (one) => subject?.title[one] ?? ''),
		bars: pairs.map(({ now, target, reachedPct }) => bar(atlas, { now: now.id, target: target.id, percent: reachedPct }, languages)),
		highlighted: [],
		frame: null,
	}
}

/** A whole story, one slide a step. */
export const storySlides = (atlas: Atlas, story: Story, language: DeckLanguage): readonly DeckSlide[] =>
	story.steps.map((step) => stepSlide(atlas, step, languagesOf(language)))

function stepSlide(atlas: Atlas, step: StoryStep, languages: readonly Language[]): DeckSlide {
	const layers = step.layers.map(({ id, opacity }) => ({ id, opacity: opacity ?? atlas.layer(id)?.presets.visitor.opacity ?? 1 }))
	const amounts = (step.bars ?? []).flatMap((one) => ('from' in one ? [] : [one]))
	const targets = (step.bars ?? []).flatMap((one) => ('from' in one ? [one] : []))
	return {
		...common(atlas, layers, languages, [...step.figures, ...amounts].slice(0, MOST_ROWS)),
		title: lines(languages, (one) => step.title[one]),
		subtitle: lines(languages, (one) => step.sentence[one]),
		bars: targets.flatMap(({ from, to }) => {
			const [now, target] = [atlas.statement(from)?.value, atlas.statement(to)?.value]
			if (typeof now !== 'number' || typeof target !== 'number') return []
			return [bar(atlas, { now: from, target: to, percent: (now / target) * 100 }, languages)]
		}),
		highlighted: step.highlight,
		frame: step.frame,
	}
}

function common(atlas: Atlas, layers: DeckSlide['layers'], languages: readonly Language[], numbers: readonly NumberReference[]) {
	const rows = numbers.flatMap((reference) => row(atlas, reference, languages))
	const definitions = layers.flatMap(({ id }) => atlas.layer(id) ?? [])
	const first = languages[0] ?? 'zh'
	return {
		layers,
		rows,
		legend: legendRows(definitions, first).slice(0, MOST_LEGEND),
		notice: lines(languages, (one) => approvalWords(atlas.zone, one)),
		zone: lines(languages, (one) => `${atlas.zone.name[one]} · ${atlas.zone.subtitle[one]}`),
		notes: lines(languages, (one) => notes(atlas, layers, rows, one)),
	}
}

function row(atlas: Atlas, reference: NumberReference, languages: readonly Language[]): DeckRow[] {
	const words = languages.flatMap((language) => {
		const number = numberWords(atlas.file, reference, language)
		return number ? [{ language, number }] : []
	})
	if (words.length === 0) return []
	const each = (say: (number: (typeof words)[number]['number']) => readonly string[]) =>
		[...new Set(words.map(({ number }) => say(number).filter(Boolean).join(' · ')).filter(Boolean))].join('\n')
	return [
		{
			mark: 'figure' in reference ? `figure:${reference.figure}` : `fact:${reference.fact}:${String(reference.part ?? 0)}`,
			label: each(({ label, part }) => [label, part]),
			value: each(({ quantity, mark }) => [quantityText(quantity), mark]),
			source: each(({ status, date, source, beside }) => [status, date, source, beside]),
		},
	]
}

function bar(
	atlas: Atlas,
	{ now, target, percent }: { now: Identifier; target: Identifier; percent: number },
	languages: readonly Language[],
): DeckBar {
	const label = lines(languages, (language) => {
		const [from, to] = [now, target].map((fact) => numberWords(atlas.file, { fact }, language))
		return from && to ? `${from.label} ${quantityText(from.quantity)} → ${quantityText(to.quantity)}（${to.status}）` : ''
	})
	return { label, percent: Math.round(percent) }
}

function notes(atlas: Atlas, layers: DeckSlide['layers'], rows: readonly DeckRow[], language: Language): string {
	const text = deckText[language]
	const sources = drawnSources(
		atlas,
		layers.map(({ id }) => id),
	).map(({ title, version }) => [title[language], version ?? ''].filter(Boolean).join(' '))
	return [
		`${text.dataVersion} ${atlas.file.dataVersion}`,
		`${text.numbers}: ${rows.map(({ label, value, source }) => [label, value, source].join(' | ').replaceAll('\n', ' / ')).join('; ')}`,
		`${text.sources}: ${sources.join('; ')}`,
	].join('\n')
}

import type { Atlas } from '../../atlas/atlas.ts'
import { ArchiveError } from '../../domain/archive/archive-error.ts'
import { openArchive, type ArchiveLimits, type ArchiveParts } from '../../domain/archive/open-archive.ts'
import { writeArchive } from '../../domain/archive/write-archive.ts'
import { setText, textOf } from './cell-text.ts'
import { compareBar, compareRow, type Finding } from './compare-deck.ts'
import { correctChart } from './correct-chart.ts'
import { correctNotes } from './correct-notes.ts'
import { noteOfRow, versionIn } from './deck-notes.ts'
import { DeckRefusal } from './deck-refusal.ts'
import type { DeckBar } from './deck-numbers.ts'
import { elements, writeXml } from './package-xml.ts'
import type { MarkedChart } from './read-chart.ts'
import { printedRow, readDeck, type MarkedSlide } from './read-deck.ts'

/** The most that a deck may be: a story with large pictures is some tens of megabytes. */
export const DECK_LIMITS: ArchiveLimits = { bytes: 50_000_000, inflatedBytes: 200_000_000, entries: 2000 }

/** What the check of an old deck came to. */
export interface DeckCheck {
	readonly findings: readonly Finding[]
	/** Rows and charts that are not as they were made any more, and were left alone. */
	readonly unread: number
	/** Versions of the data that the notes name. */
	readonly versions: readonly string[]
	/** The deck with present numbers; `null` where nothing has to be changed. */
	readonly corrected: Uint8Array | null
}

/**
 * Holds every number of a deck that was made here against the present atlas, and writes the deck anew with present numbers. All parts of the file in
 * which nothing has changed stay as they are, byte by byte; in the others only texts change.
 *
 * `today` as `2026-11-30`.
 *
 * @throws {DeckRefusal} naming why the file is not checked
 */
export function checkDeck(file: Uint8Array, atlas: Atlas, today: string): DeckCheck {
	try {
		const parts = openArchive(file, DECK_LIMITS)
		const slides = readDeck(parts, atlas.zone.id)
		const results = slides.map((slide) => checkSlide(parts, slide, atlas, today))
		const changed = new Map(results.flatMap((result) => [...result.changed]))
		return {
			findings: results.flatMap(({ findings }) => findings),
			unread: slides.reduce((sum, { unread }) => sum + unread, 0),
			versions: [...new Set(slides.flatMap((slide) => versionsOf(slide)))],
			corrected: changed.size === 0 ? null : writeArchive(new Map([...parts].map(([path, bytes]) => [path, changed.get(path) ?? bytes]))),
		}
	} catch (error) {
		if (error instanceof ArchiveError) throw new DeckRefusal(error.fault, error.message)
		throw error
	}
}

interface SlideResult {
	readonly findings: readonly Finding[]
	/** New parts, by path. */
	readonly changed: ReadonlyMap<string, Uint8Array>
}

function checkSlide(parts: ArchiveParts, slide: MarkedSlide, atlas: Atlas, today: string): SlideResult {
	const findings: Finding[] = []
	const changed = new Map<string, Uint8Array>()
	const replaced: (readonly [string, string])[] = []
	for (const marked of slide.rows) {
		const printed = printedRow(marked)
		const compared = compareRow(atlas, { slide: slide.number, mark: marked.mark, language: marked.language, ...printed })
		if (!compared) continue
		findings.push(compared.finding)
		if (!compared.row) continue
		const [, value, source] = marked.cells
		setText(value, compared.row.value)
		setText(source, compared.row.source)
		replaced.push([noteOfRow(printed), noteOfRow({ ...compared.row, label: printed.label })])
	}
	let hasNewPage = replaced.length > 0
	for (const chart of slide.charts) {
		const compared = checkChart(atlas, chart, slide.number)
		findings.push(...compared.findings)
		if (compared.news.size === 0) continue
		for (const [path, bytes] of correctChart(parts, chart, compared.news, DECK_LIMITS)) changed.set(path, bytes)
		hasNewPage = true
	}
	if (hasNewPage) changed.set(slide.path, writeXml(slide.page))
	// The notes may name the present version only where every number of the slide has been held against it.
	const isWhole = slide.unread === 0 && findings.every(({ now }) => now !== null)
	const notes = slide.notes && correctNotes(slide.notes.page, { version: atlas.file.dataVersion, today, replaced, isWhole })
	if (slide.notes && notes) changed.set(slide.notes.path, writeXml(slide.notes.page))
	return { findings, changed }
}

function checkChart(atlas: Atlas, chart: MarkedChart, slide: number): { findings: Finding[]; news: Map<number, DeckBar> } {
	const findings: Finding[] = []
	const news = new Map<number, DeckBar>()
	chart.bars.forEach(({ mark, language, label, percent }, index) => {
		const compared = compareBar(atlas, { slide, mark, language, label: label.textContent, percent: percent.textContent })
		if (!compared) return
		findings.push(compared.finding)
		if (compared.bar) news.set(index, compared.bar)
	})
	return { findings, news }
}

const versionsOf = ({ notes }: MarkedSlide): string[] =>
	notes ? elements(notes.page, 'p').flatMap((paragraph) => versionIn(textOf(paragraph)) ?? []) : []

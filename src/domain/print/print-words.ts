import type { Basis } from '../../contracts/provenance.ts'
import type { LegendRow } from '../picture/legend-rows.ts'

/** A figure in the table of a sheet. */
export interface PrintFigure {
	readonly title: string
	readonly published: string
	readonly computed: string
	/** What must be known with it: who published it, and what its shape proves. */
	readonly small: string
}

/** What a sheet says beside its map; what is `null` is left out. */
export interface PrintWords {
	/** Name of the plan, and its theme behind it, which may be empty. */
	readonly title: string
	readonly theme: string
	readonly legend: {
		readonly title: string
		readonly rows: readonly LegendRow[]
		/** How firm shapes are, as they are drawn. */
		readonly bases: readonly { readonly basis: Basis; readonly title: string }[]
	} | null
	readonly figures: {
		readonly title: string
		readonly head: readonly [title: string, published: string, computed: string]
		readonly rows: readonly PrintFigure[]
		/** Said where the table had no room for so many. */
		readonly left: (count: number) => string
	} | null
	readonly notes: readonly { readonly title: string; readonly text: readonly string[] }[] | null
	/** Under the code of the view. */
	readonly code: string | null
	/** The sources in one line, where they stand nowhere else. */
	readonly sources: string
	readonly approval: string
	/** Under the frame: datum, projection, date, version of the data. */
	readonly foot: readonly string[]
	/** The scale in numbers, and what stands at the start, the middle and the end of the bar. */
	readonly scale: string
	readonly barLabels: readonly [string, string, string]
	/** At the end of the ruler: `100 毫米`. */
	readonly ruler: string
}

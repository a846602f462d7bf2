/** What stands in a cell; `null` for nothing. */
export type Cell = string | number | null

/** A table as a file holds it. */
export interface ExportTable {
	/** Name of its sheet. */
	readonly title: string
	readonly head: readonly string[]
	/** As long as the head, each. */
	readonly rows: readonly (readonly Cell[])[]
}

import { loadFeatures } from '../../atlas/load-features.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { soughtRows, sortedRows, type Sorting } from '../../domain/table/arrange-rows.ts'
import { featureTable, type FeatureTable, type TableRow } from '../../domain/table/feature-table.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

const NOTHING: FeatureTable = { columns: [], rows: [] }
/** As many rows a page of the keyboard goes on. */
const PAGE = 10

/** The table of one layer: what is sought in it, how it is sorted, and the row that the keyboard stands on. */
export class TableState {
	sought = $state('')
	sorting: Sorting | null = $state.raw(null)
	#shapes: ReadonlyMap<Reference, ZoneFeature> | null = $state.raw(null)
	#active: Reference | null = $state(null)
	readonly #workspace: Workspace

	constructor(workspace: Workspace) {
		this.#workspace = workspace
		// Without the shapes there are no sizes, and the map has said why they are missing.
		loadFeatures(workspace.atlas).then(
			(shapes) => (this.#shapes = shapes),
			() => null,
		)
	}

	readonly table: FeatureTable = $derived.by(() => {
		const { atlas, table, language } = this.#workspace
		const layer = table === null ? undefined : atlas.layer(table)
		return layer ? featureTable({ layer, features: atlas.featuresOf(layer.id), shapes: this.#shapes, language }) : NOTHING
	})

	readonly rows: readonly TableRow[] = $derived.by(() =>
		sortedRows(soughtRows(this.table.rows, this.sought), this.sorting, this.#workspace.language),
	)

	/** The place of the row that the keyboard stands on: of the feature that is selected, unless another was gone to since. */
	readonly active: number | null = $derived.by(() => {
		const index = this.rows.findIndex(({ ref }) => ref === (this.#active ?? this.#workspace.selection))
		return index < 0 ? null : index
	})

	/** Another layer's table begins as it is. */
	turnTo(layer: string): void {
		this.#workspace.table = layer
		this.sought = ''
		this.sorting = null
		this.#active = null
	}

	/** Sorts by a column; the same once more, the other way; and once more, not at all. */
	sortBy(column: number): void {
		if (this.sorting?.column !== column) this.sorting = { column, down: false }
		else this.sorting = this.sorting.down ? null : { column, down: true }
	}

	/** Selects a row's feature: its card opens, and the map shows which it is. */
	choose(ref: Reference): void {
		this.#active = null
		this.#workspace.select(ref)
	}

	/** What a key does in the table; `false` for one that does nothing there. */
	press(key: string): boolean {
		const last = this.rows.length - 1
		const at = this.active ?? -1
		const places: Partial<Record<string, number>> = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			PageDown: at + PAGE,
			PageUp: at - PAGE,
			Home: 0,
			End: last,
		}
		const place = places[key]
		if (place !== undefined) this.#goTo(Math.min(last, Math.max(0, place)))
		else if (key === 'Enter') this.#open(at)
		else return false
		return true
	}

	#goTo(place: number): void {
		const ref = this.rows[place]?.ref
		if (ref === undefined) return
		this.#active = ref
		this.#workspace.light([ref])
	}

	#open(place: number): void {
		const ref = this.rows[place]?.ref
		if (ref === undefined) return
		this.choose(ref)
		this.#workspace.flyTo([ref])
	}
}

/** A rectangle on the grid of the overlay. */
export interface Extent {
	west: number
	east: number
	south: number
	north: number
}

/** Things by the square cells they lie in, so that each is only held against what is near it. */
export class Cells<Item> {
	readonly #cells: (Item[] | undefined)[]
	readonly #side: number
	readonly #columns: number
	readonly #west: number
	readonly #south: number

	/** Cells over an extent, about as many as there are `items`. */
	constructor({ west, east, south, north }: Extent, items: number) {
		const across = Math.max(1, Math.ceil(Math.sqrt(items)))
		this.#side = Math.max(1, (east - west) / across, (north - south) / across)
		this.#columns = across + 1
		this.#cells = new Array<Item[] | undefined>(this.#columns * this.#columns)
		this.#west = west
		this.#south = south
	}

	add(item: Item, extent: Extent): void {
		for (const key of this.#keys(extent)) {
			const cell = this.#cells[key]
			if (cell) cell.push(item)
			else this.#cells[key] = [item]
		}
	}

	/** Everything in the cells of an extent; what lies in several of them comes several times. */
	about(extent: Extent): Item[] {
		const found: Item[] = []
		for (const key of this.#keys(extent)) {
			const cell = this.#cells[key]
			if (cell) found.push(...cell)
		}
		return found
	}

	#keys({ west, east, south, north }: Extent): number[] {
		const first = this.#place(west - this.#west)
		const last = this.#place(east - this.#west)
		const top = this.#place(north - this.#south)
		const keys: number[] = []
		for (let row = this.#place(south - this.#south); row <= top; row++) {
			for (let column = first; column <= last; column++) keys.push(row * this.#columns + column)
		}
		return keys
	}

	#place(offset: number): number {
		return Math.min(this.#columns - 1, Math.max(0, Math.floor(offset / this.#side)))
	}
}

/** The rectangle about all of several. */
export function extentOf(extents: readonly Extent[]): Extent {
	const all: Extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
	for (const extent of extents) {
		if (extent.west < all.west) all.west = extent.west
		if (extent.east > all.east) all.east = extent.east
		if (extent.south < all.south) all.south = extent.south
		if (extent.north > all.north) all.north = extent.north
	}
	return all
}

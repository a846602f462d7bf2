/** A rectangle on the grid of the overlay. */
export interface Extent {
	west: number
	east: number
	south: number
	north: number
}

/** Things by the square cells they lie in, so that each is only held against what is near it. */
export class Cells<Item> {
	readonly #cells = new Map<number, Item[]>()
	readonly #side: number
	readonly #columns: number
	readonly #west: number
	readonly #south: number

	/** Cells over an extent, about as many as there are `items`. */
	constructor({ west, east, south, north }: Extent, items: number) {
		const across = Math.max(1, Math.ceil(Math.sqrt(items)))
		this.#side = Math.max(1, (east - west) / across, (north - south) / across)
		this.#columns = across + 1
		this.#west = west
		this.#south = south
	}

	add(item: Item, extent: Extent): void {
		this.#visit(extent, (key) => {
			const cell = this.#cells.get(key)
			if (cell) cell.push(item)
			else this.#cells.set(key, [item])
		})
	}

	/** Calls `visit` with everything in the cells of an extent; what lies in several of them comes several times. */
	near(extent: Extent, visit: (item: Item) => void): void {
		this.#visit(extent, (key) => {
			for (const item of this.#cells.get(key) ?? []) visit(item)
		})
	}

	#visit({ west, east, south, north }: Extent, visit: (key: number) => void): void {
		const [first, last] = [this.#column(west), this.#column(east)]
		const [bottom, top] = [this.#row(south), this.#row(north)]
		for (let row = bottom; row <= top; row++) {
			for (let column = first; column <= last; column++) visit(row * this.#columns + column)
		}
	}

	#column(x: number): number {
		return Math.min(this.#columns - 1, Math.max(0, Math.floor((x - this.#west) / this.#side)))
	}

	#row(y: number): number {
		return Math.min(this.#columns - 1, Math.max(0, Math.floor((y - this.#south) / this.#side)))
	}
}

/** The rectangle about all of several. */
export function extentOf(extents: readonly Extent[]): Extent {
	const all: Extent = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
	for (const { west, east, south, north } of extents) {
		all.west = Math.min(all.west, west)
		all.east = Math.max(all.east, east)
		all.south = Math.min(all.south, south)
		all.north = Math.max(all.north, north)
	}
	return all
}

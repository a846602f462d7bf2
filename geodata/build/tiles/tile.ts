/** One vector tile of the archive, in the numbering of the web's maps (`y` runs south). */
export interface Tile {
	z: number
	x: number
	y: number
	/** The encoded tile (Mapbox Vector Tile 2), not compressed. */
	data: Uint8Array
}

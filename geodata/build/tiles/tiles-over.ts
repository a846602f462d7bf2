import type { Bounds } from '../../../src/contracts/zone.ts'

const RADIANS = Math.PI / 180

const columnOf = (lng: number, tilesAcross: number): number => Math.floor(((lng + 180) / 360) * tilesAcross)

const rowOf = (lat: number, tilesAcross: number): number =>
	Math.floor((0.5 - Math.asinh(Math.tan(lat * RADIANS)) / (2 * Math.PI)) * tilesAcross)

/** Column and row of every tile of a zoom that touches a box, row by row from the north. */
export function tilesOver([west, south, east, north]: Bounds, zoom: number): { x: number; y: number }[] {
	const tilesAcross = 2 ** zoom
	const [left, right] = [columnOf(west, tilesAcross), columnOf(east, tilesAcross)]
	const [top, bottom] = [rowOf(north, tilesAcross), rowOf(south, tilesAcross)]
	const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index)
	return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).flatMap((y) => columns.map((x) => ({ x, y })))
}

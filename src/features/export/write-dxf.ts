import { DxfWriter, LWPolylineFlags, point3d, Units } from '@tarikjabiri/dxf'
import type { Position } from '../../contracts/feature.ts'
import { centroid } from '../../domain/measure/centroid.ts'
import type { GridZone } from '../../domain/measure/gauss-kruger.ts'
import { isArea, isLine, polygonsOf, strandsOf } from '../../domain/measure/geometries.ts'
import { toGrid, type GridPoint } from '../../domain/measure/grid-projection.ts'
import type { ExportCollection, ExportFeature } from './export-features.ts'

/** What a drawing is made of. */
export interface DxfOrder {
	readonly collection: ExportCollection
	/** Name of the drawing's layer. */
	readonly title: string
	readonly grid: GridZone
	/** What must be known with the shapes, a line each: written beside them, as a drawing has no attributes. */
	readonly notes: readonly string[]
}

/** Black on paper, white on the screen. */
const INK = 7
/** Height of names and notes, in metres on the ground. */
const LETTERS_M = 60

const nameOf = ({ properties, id }: ExportFeature): string => String(properties['nameZh'] ?? properties['name'] ?? '') || id

/** Where a name stands: at a point, in the middle of an area, at the beginning of a line. */
function nameAt({ geometry }: ExportFeature): Position | undefined {
	if (geometry?.type === 'Point') return geometry.coordinates
	if (isArea(geometry)) return centroid(geometry)
	return isLine(geometry) ? strandsOf(geometry)[0]?.[0] : undefined
}

/**
 * Shapes as a drawing for CAD (DXF of AutoCAD 2007, whose texts are UTF-8), in metres of a zone of the national grid: x is the easting, y the northing, without a zone prefix.
 *
 * Points are points, lines are polylines, areas are closed polylines, holes too; each has its name beside it. Features without a place are left out.
 */
export function dxfFile({ collection, title, grid, notes }: DxfOrder): Blob {
	const dxf = new DxfWriter()
	const place = toGrid(grid)
	const corners: GridPoint[] = []
	const onGrid = (position: Position): GridPoint => {
		const point = place(position)
		corners.push(point)
		return point
	}
	const polyline = (positions: readonly Position[], flags: LWPolylineFlags) =>
		dxf.addLWPolyline(
			positions.map((position) => {
				const [x, y] = onGrid(position)
				return { point: { x, y } }
			}),
			{ flags },
		)
	dxf.setUnits(Units.Meters)
	dxf.addLayer(title, INK, 'CONTINUOUS')
	dxf.setCurrentLayerName(title)
	for (const feature of collection.features) {
		const { geometry } = feature
		if (geometry?.type === 'Point') dxf.addPoint(...onGrid(geometry.coordinates), 0)
		// A closed polyline ends where it began without saying so.
		if (isArea(geometry)) for (const ring of polygonsOf(geometry).flat()) polyline(ring.slice(0, -1), LWPolylineFlags.Closed)
		if (isLine(geometry)) for (const strand of strandsOf(geometry)) polyline(strand, LWPolylineFlags.None)
		const at = nameAt(feature)
		if (at) dxf.addText(point3d(...place(at), 0), LETTERS_M, nameOf(feature))
	}
	const [west, south] = [Math.min(...corners.map(([east]) => east)), Math.min(...corners.map(([, north]) => north))]
	if (corners.length > 0)
		for (const [line, note] of notes.entries()) dxf.addText(point3d(west, south - LETTERS_M * 2 * (line + 2), 0), LETTERS_M, note)
	return new Blob([dxf.stringify()], { type: 'image/vnd.dxf' })
}

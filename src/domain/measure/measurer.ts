import type { Position } from '../../contracts/feature.ts'
import type { Metres, SquareMetres } from '../../contracts/units.ts'
import type { AreaGeometry, LineGeometry } from './geometries.ts'

/**
 * Measures positions in degrees on one figure of the Earth.
 *
 * Every figure is computed with two of them, `sphere` and `ellipsoid`, by the same code.
 */
export interface Measurer {
	/** Square metres; holes are subtracted, parts of a multipolygon added. An empty geometry has 0. */
	areaM2(area: AreaGeometry): SquareMetres
	/** Metres along all strands. */
	lengthM(line: LineGeometry): Metres
	/** Metres of the shortest way between two positions. */
	distanceM(from: Position, to: Position): Metres
	/** The position reached from `from` by going `distanceM` metres with a bearing in degrees clockwise from north. */
	destination(from: Position, distanceM: number, bearingDeg: number): Position
}

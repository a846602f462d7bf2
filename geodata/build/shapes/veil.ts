import type { Bounds } from '../../../src/contracts/zone.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { boxArea } from '../../../src/domain/measure/box-area.ts'
import { subtractAreas } from './subtract-areas.ts'

/** How far the veil reaches beyond the zone, in degrees: wide enough that nothing bare shows at the lowest zoom. */
const MARGIN_DEGREES = 1.5

/** The surroundings: the extent and a margin about it, without the areas that stay bright. `null` where those cover everything. */
export function veil([west, south, east, north]: Bounds, bright: readonly AreaGeometry[]): AreaGeometry | null {
	const wide = boxArea([west - MARGIN_DEGREES, south - MARGIN_DEGREES, east + MARGIN_DEGREES, north + MARGIN_DEGREES])
	return subtractAreas(wide, bright)
}

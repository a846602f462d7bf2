import type { Position } from '../../../src/contracts/feature.ts'
import type { SymbolKind } from '../../../src/contracts/symbol.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { extentCut } from './extent-cut.ts'
import { innerBand } from './inner-band.ts'
import { outline } from './outline.ts'
import type { Part } from './part.ts'
import { riverBanks } from './river-banks.ts'
import { subtractAreas } from './subtract-areas.ts'
import type { Surroundings } from './surroundings.ts'
import { tidyGeometry } from './tidy-geometry.ts'

const RIM_M = 500
/** Widths of a plate's bands, from the outside in: the second lies on the first. */
const BANK_M = [320, 160]

/** Symbols whose borders are drawn for the whole layer at once, because neighbours share them. */
export const SHARED_BORDERS: readonly SymbolKind[] = ['boundary', 'fine-boundary']

const bankParts = (area: AreaGeometry, { waters }: Surroundings): Part[] =>
	BANK_M.map((widthM, index) => ({ part: 'bank', step: index + 1, geometry: subtractAreas(innerBand(area, widthM), waters) }))

const rimPart = (area: AreaGeometry, { dottedAreas }: Surroundings): Part => ({
	part: 'rim',
	geometry: subtractAreas(innerBand(area, RIM_M), dottedAreas),
})

function edgePart(area: AreaGeometry, symbol: SymbolKind, streamEnds: readonly Position[], { extent }: Surroundings): Part {
	if (symbol !== 'water') return { part: 'edge', geometry: outline(area) }
	const oriented = (tidyGeometry(area) ?? area) as AreaGeometry
	return { part: 'edge', geometry: riverBanks(oriented, streamEnds, extentCut(extent)) }
}

/**
 * The parts of an area but for its name: the area itself, its outline, and what its symbol adds.
 *
 * @param streamEnds where the centre line of a water begins and ends; nothing for land.
 */
export function areaParts(area: AreaGeometry, symbol: SymbolKind, streamEnds: readonly Position[], surroundings: Surroundings): Part[] {
	return [
		{ part: 'shape', geometry: area },
		...(SHARED_BORDERS.includes(symbol) ? [] : [edgePart(area, symbol, streamEnds, surroundings)]),
		...(symbol === 'plate' ? bankParts(area, surroundings) : []),
		...(symbol === 'rim-area' ? [rimPart(area, surroundings)] : []),
	]
}

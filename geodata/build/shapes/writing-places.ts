import type { ZoneFeature } from '../../../src/contracts/feature.ts'
import type { SymbolKind } from '../../../src/contracts/symbol.ts'
import { isArea, isLine } from '../../../src/domain/measure/geometries.ts'

/** Whether a feature only says where the name of an area is written: a point of kind `name`. */
export const isNamePoint = ({ properties: { kind }, geometry }: ZoneFeature): boolean => kind === 'name' && geometry?.type === 'Point'

/** Whether a feature is the middle of an area that is longer than wide: a line of kind `centre`. It is measured, but not drawn. */
export const isCentreLine = ({ properties: { kind }, geometry }: ZoneFeature): boolean => kind === 'centre' && isLine(geometry)

/** A name point or a centre line belongs to the area of its layer whose id begins its own: `yangtze-centre` to `yangtze`. */
const belongsTo = (feature: ZoneFeature, area: ZoneFeature): boolean => isArea(area.geometry) && feature.id.startsWith(`${area.id}-`)

/** The centre lines of an area. */
export const centreLinesOf = (area: ZoneFeature, features: readonly ZoneFeature[]): ZoneFeature[] =>
	features.filter((feature) => isCentreLine(feature) && belongsTo(feature, area))

/** Where the name of an area is to be written: on its name points, that of a water also along its centre lines. In the order of the file. */
export const writingPlacesOf = (area: ZoneFeature, symbol: SymbolKind, features: readonly ZoneFeature[]): ZoneFeature[] =>
	features.filter((feature) => belongsTo(feature, area) && (isNamePoint(feature) || (symbol === 'water' && isCentreLine(feature))))

/** Whether a feature is the name point of an area of its layer, and so draws nothing of its own. */
export const isTaken = (feature: ZoneFeature, features: readonly ZoneFeature[]): boolean =>
	features.some((area) => belongsTo(feature, area))

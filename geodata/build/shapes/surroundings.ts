import { categoryOf } from '../../../src/contracts/layer.ts'
import type { SymbolKind } from '../../../src/contracts/symbol.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { isArea, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import type { LayerData, ZoneData } from '../zone-data.ts'

/** What a layer's shapes need to know of the other layers. */
export interface Surroundings {
	extent: Bounds
	/** Everything drawn as water: no land band runs over it. */
	waters: readonly AreaGeometry[]
	/** Everything drawn as a dotted area: no hatched rim runs over it. */
	dottedAreas: readonly AreaGeometry[]
}

/** Every area of a layer. */
export const areasOf = ({ features }: LayerData): AreaGeometry[] => features.map(({ geometry }) => geometry).filter(isArea)

const drawnAs = (layers: readonly LayerData[], kind: SymbolKind): AreaGeometry[] =>
	layers.flatMap((layer) => {
		const features = layer.features.filter(({ properties }) => categoryOf(layer.definition, properties.kind)?.symbol.kind === kind)
		return areasOf({ ...layer, features })
	})

/** The surroundings of every layer of a zone. */
export const surroundingsOf = ({ zone, layers }: ZoneData): Surroundings => ({
	extent: zone.extent,
	waters: drawnAs(layers, 'water'),
	dottedAreas: drawnAs(layers, 'dotted-area'),
})

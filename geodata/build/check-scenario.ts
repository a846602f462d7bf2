import type { Fault } from '../../src/contracts/fault.ts'
import { isArea, isLine } from '../../src/domain/measure/geometries.ts'
import type { ZoneData } from './zone-data.ts'

/** What a sketch is held against is there: areas that are built up, a figure of people on a square kilometre, and layers of places. */
export function checkScenario({ zone: { scenario }, layers, figures }: ZoneData): Fault[] {
	const fault = (id: string, field: string, expected: string): Fault => ({ file: 'zone.json', id, field: `scenario.${field}`, expected })
	const geometriesOf = (layer: string) =>
		layers.find(({ definition }) => definition.id === layer)?.features.flatMap(({ geometry }) => geometry ?? []) ?? []
	const { builtUpLayer, densityFigure, countedLayers } = scenario
	const builtUp = geometriesOf(builtUpLayer)
	const density = figures.find(({ id }) => id === densityFigure)
	return [
		...(builtUp.length > 0 && builtUp.every(isArea) ? [] : [fault(builtUpLayer, 'builtUpLayer', 'a layer of areas')]),
		...(densityFigure === null || density?.unit === 'wan-people-per-km2'
			? []
			: [fault(densityFigure, 'densityFigure', 'a figure in wan-people-per-km2, or null')]),
		...countedLayers.flatMap((layer, index) => {
			const places = geometriesOf(layer)
			const isPlaced = places.length > 0 && !places.some(isLine)
			if (!isPlaced) return [fault(layer, `countedLayers.${index}`, 'a layer of points or areas')]
			return countedLayers.indexOf(layer) < index ? [fault(layer, `countedLayers.${index}`, 'each layer once')] : []
		}),
	]
}

import type { ZoneFeature } from '../contracts/feature.ts'
import type { Identifier, Reference } from '../contracts/identifier.ts'
import { centroid } from '../domain/measure/centroid.ts'
import { isArea, isLine, joinAreas, type AreaGeometry } from '../domain/measure/geometries.ts'
import type { CountedLayer, ScenarioGround } from '../domain/sketch/scenario-figures.ts'
import type { Atlas } from './atlas.ts'

/** 1 万人 on a square kilometre, in people on a square metre. */
const WAN_PER_KM2 = 10_000 / 1_000_000

/** What sketches are held against, as the zone names it: its home, what is built up, how many live there, and the places that count. */
export function scenarioGround(atlas: Atlas, features: ReadonlyMap<Reference, ZoneFeature>): ScenarioGround {
	const { homeLayer, scenario } = atlas.zone
	const shapesOf = (layer: Identifier) =>
		atlas.featuresOf(layer).flatMap(({ ref }) => {
			const geometry = features.get(ref)?.geometry
			return geometry ? [{ ref, geometry }] : []
		})
	const areaOf = (layer: Identifier): AreaGeometry =>
		joinAreas(shapesOf(layer).flatMap(({ geometry }) => (isArea(geometry) ? geometry : [])))
	const counted = (id: Identifier): CountedLayer => ({
		id,
		places: shapesOf(id).flatMap(({ ref, geometry }) =>
			isLine(geometry) ? [] : [{ ref, position: isArea(geometry) ? centroid(geometry) : geometry.coordinates }],
		),
	})
	const density = scenario.densityFigure === null ? undefined : atlas.figure(scenario.densityFigure)?.result.value
	return {
		home: areaOf(homeLayer),
		builtUp: areaOf(scenario.builtUpLayer),
		peoplePerM2: density === undefined ? null : density * WAN_PER_KM2,
		counted: scenario.countedLayers.map(counted),
	}
}

import type { Fault } from '../../src/contracts/fault.ts'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import { parseReference } from '../../src/contracts/identifier.ts'
import type { Rule } from '../../src/contracts/layer.ts'
import { contains } from '../../src/domain/measure/contains.ts'
import { distanceTo } from '../../src/domain/measure/distance-to.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { isArea, isLine, joinAreas, strandsOf, type AreaGeometry, type LineGeometry } from '../../src/domain/measure/geometries.ts'
import { overlay } from '../../src/domain/measure/overlay.ts'
import { amountInside, amountOutside, km2, type Amount } from './check-amounts.ts'
import type { LayerData, ZoneData } from './zone-data.ts'

/** One hundred square metres: what coordinates of seven decimals may leave open along shared borders. */
const SEAM_M2 = 100

type Broken = Omit<Fault, 'file'>
type Check<Kind extends Rule['rule']> = (rule: Extract<Rule, { rule: Kind }>, layer: LayerData, layers: readonly LayerData[]) => Broken[]

const areaOf = (layer: LayerData | undefined): AreaGeometry =>
	joinAreas((layer?.features ?? []).flatMap(({ geometry }) => (isArea(geometry) ? [geometry] : [])))

const named = (layers: readonly LayerData[], id: string): LayerData | undefined => layers.find(({ definition }) => definition.id === id)

const pointsOf = (features: readonly ZoneFeature[]) =>
	features.flatMap(({ id, geometry }) => (geometry?.type === 'Point' ? [{ id, position: geometry.coordinates }] : []))

/** Features of which more than allowed lies where it must not. */
function misplaced(
	features: readonly ZoneFeature[],
	amountOf: (feature: ZoneFeature) => Amount,
	toleranceKm2: number,
	expected: string,
): Broken[] {
	return features.flatMap((feature) => {
		const { isTooMuch, words } = amountOf(feature)
		return isTooMuch(toleranceKm2) ? [{ id: feature.id, field: 'geometry', expected: `${expected}; ${words}` }] : []
	})
}

const tiles: Check<'tiles'> = (rule, layer, layers) => {
	const whole = areaOf(named(layers, rule.layer))
	const parts = areaOf(layer)
	const gapM2 = ellipsoid.areaM2(overlay('difference', whole, parts))
	const beyondM2 = ellipsoid.areaM2(overlay('difference', parts, whole))
	const doubleM2 = ellipsoid.areaM2(parts) - ellipsoid.areaM2(overlay('union', parts, joinAreas([])))
	const { id } = layer.definition
	const found: [number, string][] = [
		[gapM2, `no gap in ${rule.layer}: ${km2(gapM2)} is not covered`],
		[beyondM2, `nothing beyond ${rule.layer}: ${km2(beyondM2)} lies outside`],
		[doubleM2, `no overlap: ${km2(doubleM2)} is covered twice`],
	]
	return found.flatMap(([areaM2, expected]) => (areaM2 > SEAM_M2 ? [{ id, field: 'rules.tiles', expected }] : []))
}

const covers: Check<'covers'> = (rule, layer, layers) => {
	const area = areaOf(layer)
	return pointsOf(named(layers, rule.layer)?.features ?? [])
		.filter(({ position }) => !contains(area, position))
		.map(({ id }) => ({ id: layer.definition.id, field: 'rules.covers', expected: `an area that holds ${rule.layer}/${id}` }))
}

const passes: Check<'passes'> = (rule, layer, layers) => {
	const lines = layer.features.flatMap(({ geometry }) => (isLine(geometry) ? strandsOf(geometry) : []))
	const all: LineGeometry = { type: 'MultiLineString', coordinates: lines }
	const points = rule.features.flatMap((reference) => {
		const { layerId, featureId } = parseReference(reference)
		return pointsOf((named(layers, layerId)?.features ?? []).filter(({ id }) => featureId === null || id === featureId)).map(
			({ id, position }) => ({
				ref: `${layerId}/${id}`,
				distanceM: distanceTo(ellipsoid, position, all),
			}),
		)
	})
	return points
		.filter(({ distanceM }) => distanceM > rule.distanceM)
		.map(({ ref, distanceM }) => ({
			id: layer.definition.id,
			field: 'rules.passes',
			expected: `a line within ${rule.distanceM} m of ${ref}; the nearest is ${Math.round(distanceM)} m away`,
		}))
}

const checks: { [Kind in Rule['rule']]: Check<Kind> } = {
	tiles,
	covers,
	passes,
	within: (rule, layer, layers) => {
		const area = areaOf(named(layers, rule.layer))
		const features = layer.features.filter(({ properties }) => rule.kind === undefined || properties.kind === rule.kind)
		return misplaced(features, (feature) => amountOutside(feature, area), rule.toleranceKm2, `a place inside ${rule.layer}`)
	},
	'clear-of': (rule, layer, layers) => {
		const area = areaOf(named(layers, rule.layer))
		return misplaced(layer.features, (feature) => amountInside(feature, area), rule.toleranceKm2, `a place clear of ${rule.layer}`)
	},
	area: (rule, layer) => {
		const areaM2 = ellipsoid.areaM2(areaOf(layer))
		const isInside = areaM2 >= rule.minKm2 * 1e6 && areaM2 <= rule.maxKm2 * 1e6
		const expected = `${rule.minKm2} to ${rule.maxKm2} km² in all, not ${km2(areaM2)}`
		return isInside ? [] : [{ id: layer.definition.id, field: 'rules.area', expected }]
	},
	count: (rule, layer) =>
		layer.features.length >= rule.min
			? []
			: [{ id: layer.definition.id, field: 'rules.count', expected: `at least ${rule.min} features, not ${layer.features.length}` }],
}

/** What each layer declares of its own geometry is true. Expects rings that are valid and references that resolve. */
export function checkRules({ layers }: ZoneData): Fault[] {
	return layers.flatMap((layer) =>
		layer.definition.rules.flatMap((rule) => {
			const check = checks[rule.rule] as (rule: Rule, layer: LayerData, layers: readonly LayerData[]) => Broken[]
			return check(rule, layer, layers).map((broken) => ({ file: layer.file, ...broken }))
		}),
	)
}

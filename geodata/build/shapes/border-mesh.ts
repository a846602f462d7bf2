import { feature, featureCollection } from '@turf/helpers'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { AreaGeometry, MultiLine } from '../../../src/domain/measure/geometries.ts'
import { openLines, type IsCut } from './open-lines.ts'

/** An area with the group its borders count to. */
export interface BorderedArea {
	geometry: AreaGeometry
	/** A border between two groups counts to the lower one. */
	group: number
}

/** Which borders are wanted: only those between two areas or also those towards the outside, and none that are cuts. */
export interface BorderChoice {
	outer: boolean
	/** Segments that are no border, such as the edge of the data. */
	isCut: IsCut
}

const groupOf = (object: GeometryObject): number => (object.properties as { group: number }).group

/**
 * The borders of areas as lines, by group, each border once however many areas share it.
 *
 * Areas share a border where their points are the same; a border whose points differ by a rounding counts as two.
 */
export function borderMesh(areas: readonly BorderedArea[], { outer, isCut }: BorderChoice): Map<number, MultiLine> {
	const collection = featureCollection(areas.map(({ geometry, group }) => feature(geometry, { group })))
	const shared = topology({ areas: collection }) as Topology<{ areas: GeometryCollection<{ group: number }> }>
	const groups = [...new Set(areas.map(({ group }) => group))].sort((a, b) => a - b)
	const borders = groups.map((group): [number, MultiLine] => {
		const belongs = (a: GeometryObject, b: GeometryObject): boolean => Math.min(groupOf(a), groupOf(b)) === group && (outer || a !== b)
		const { coordinates } = mesh(shared, shared.objects.areas, belongs) as MultiLine
		return [group, { type: 'MultiLineString', coordinates: coordinates.flatMap((line) => openLines(line, isCut)) }]
	})
	return new Map(borders.filter(([, { coordinates }]) => coordinates.length > 0))
}

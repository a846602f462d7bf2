import type { Fault } from '../../src/contracts/fault.ts'
import type { ZoneData } from './zone-data.ts'

/** Every layer stands in exactly one group, and its files in the folder of that name. */
function membership({ zone, layers }: ZoneData): Fault[] {
	return layers.flatMap(({ definition: { id }, definitionFile, group }) => {
		const groups = zone.groups.filter((candidate) => candidate.layers.includes(id)).map((candidate) => candidate.id)
		const [only, second] = groups
		if (!only) return [{ file: 'zone.json', id, field: 'groups', expected: `a group that lists the layer ${id}` }]
		if (second) return [{ file: 'zone.json', id, field: 'groups', expected: `one group for the layer ${id}, not ${groups.join(' and ')}` }]
		return only === group ? [] : [{ file: definitionFile, id, field: '', expected: `the folder layers/${only}, after the layer's group` }]
	})
}

/** What `zone.json` says of layers: each one it names is there, each group names a layer once, the extent is not empty. */
export function checkGroups(data: ZoneData): Fault[] {
	const { zone, layers } = data
	const known = new Set(layers.map(({ definition }) => definition.id))
	const named: [field: string, id: string][] = [
		['homeLayer', zone.homeLayer],
		['partsLayer', zone.partsLayer],
		...zone.unveiledLayers.map((id, index): [string, string] => [`unveiledLayers.${index}`, id]),
		...zone.groups.flatMap((group, at) => group.layers.map((id, index): [string, string] => [`groups.${at}.layers.${index}`, id])),
	]
	const missing = named.filter(([, id]) => !known.has(id))
	const twice = zone.groups.filter((group) => new Set(group.layers).size < group.layers.length)
	const [west, south, east, north] = zone.extent
	const isEmpty = !(west < east && south < north)
	return [
		...missing.map(([field, id]) => ({ file: 'zone.json', id, field, expected: `a layer of the zone, not "${id}"` })),
		...twice.map(({ id }) => ({ file: 'zone.json', id, field: 'layers', expected: 'each layer once' })),
		...(isEmpty ? [{ file: 'zone.json', id: zone.id, field: 'extent', expected: 'west < east and south < north' }] : []),
		...membership(data),
	]
}

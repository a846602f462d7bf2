import type { Fault } from '../../src/contracts/fault.ts'
import type { Position, ZoneFeature } from '../../src/contracts/feature.ts'
import type { Bounds } from '../../src/contracts/zone.ts'
import { isArea, isLine, positionsOf, strandsOf } from '../../src/domain/measure/geometries.ts'
import { ringFaults } from '../../src/domain/measure/ring-faults.ts'
import type { ZoneData } from './zone-data.ts'

const DECIMALS = 1e7

/** What is wrong with a position, or `null`. */
function positionFault([lng, lat]: Position, [west, south, east, north]: Bounds): string | null {
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) return 'two finite numbers'
	if (lng < west || lng > east || lat < south || lat > north) {
		return `a position inside the zone's extent, ${west} to ${east} east and ${south} to ${north} north, not ${lng}, ${lat}`
	}
	const isLong = [lng, lat].some((degrees) => Math.abs(degrees * DECIMALS - Math.round(degrees * DECIMALS)) > 1e-3)
	return isLong ? 'at most seven decimals' : null
}

/** The first position of a feature that is wrong; one is enough to find it by. */
function positionFaults({ geometry }: ZoneFeature, extent: Bounds): Omit<Fault, 'file' | 'id'>[] {
	for (const [index, position] of positionsOf(geometry).entries()) {
		const expected = positionFault(position, extent)
		if (expected) return [{ field: `geometry.coordinates, position ${index + 1}`, expected }]
	}
	return []
}

function shapeFaults({ geometry }: ZoneFeature): Omit<Fault, 'file' | 'id'>[] {
	if (isArea(geometry)) return ringFaults(geometry).map(({ field, expected }) => ({ field: `geometry.${field}`, expected }))
	if (!isLine(geometry)) return []
	return strandsOf(geometry).flatMap((strand, at) => {
		const index = strand.findIndex((position, here) => here > 0 && position.join() === strand[here - 1]?.join())
		return index < 0
			? []
			: [{ field: `geometry, strand ${at + 1}, position ${index + 1}`, expected: 'a position that differs from the one before' }]
	})
}

/** Coordinates are finite, inside the zone's extent and no finer than written; rings are valid, lines do not stand still. */
export function checkGeometry({ zone, layers }: ZoneData): Fault[] {
	return layers.flatMap(({ file, features }) =>
		features.flatMap((feature) => {
			const lost = positionFaults(feature, zone.extent)
			return (lost.length > 0 ? lost : shapeFaults(feature)).map((fault) => ({ file, id: feature.id, ...fault }))
		}),
	)
}

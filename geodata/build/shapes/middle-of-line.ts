import type { Position } from '../../../src/contracts/feature.ts'
import { strandsOf, type LineGeometry } from '../../../src/domain/measure/geometries.ts'
import { chainageM, pointAlong } from './along-line.ts'
import { localPlane } from './local-plane.ts'

/** The point half way along a line; of several strands, along the longest. */
export function middleOfLine(line: LineGeometry): Position {
	const { toPlane, toPosition } = localPlane(strandsOf(line)[0]?.[0] ?? [0, 0])
	const strands = strandsOf(line).map((strand) => {
		const points = strand.map(toPlane)
		const chainage = chainageM(points)
		return { points, chainage, lengthM: chainage.at(-1) ?? 0 }
	})
	const { points, chainage, lengthM } = strands.reduce((longest, strand) => (strand.lengthM > longest.lengthM ? strand : longest))
	return toPosition(pointAlong(points, chainage, lengthM / 2))
}

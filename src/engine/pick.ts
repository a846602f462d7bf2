import type { Atlas } from '../atlas/atlas.ts'
import type { FeatureSummary } from '../contracts/atlas.ts'
import type { Reference } from '../contracts/identifier.ts'

const ORDER = { point: 0, line: 1, area: 2, none: 3 } as const

const boxSize = ({ bounds }: FeatureSummary) => (bounds ? (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]) : Infinity)

/**
 * Which of the features under a finger is meant: a point before a line, a line before an area, the smaller area before the larger.
 *
 * `null` where nothing that can be chosen lies there.
 */
export function pick(drawn: readonly Reference[], atlas: Atlas): Reference | null {
	const candidates = drawn.flatMap((ref) => atlas.feature(ref) ?? [])
	const [first] = candidates.sort((a, b) => ORDER[a.geometry] - ORDER[b.geometry] || (a.geometry === 'area' ? boxSize(a) - boxSize(b) : 0))
	return first?.ref ?? null
}

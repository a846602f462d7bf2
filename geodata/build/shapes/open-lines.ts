import type { Position } from '../../../src/contracts/feature.ts'

/** Whether the segment between two neighbouring points is left out. */
export type IsCut = (from: Position, to: Position) => boolean

const startAt = <T>(items: T[], index: number): T[] => [...items.slice(index), ...items.slice(0, index)]

function isClosed(line: Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)]
	return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

/**
 * The parts of a line between the segments that are left out.
 *
 * Of a closed line, the part that runs through its start stays in one piece. A line without such a segment comes back whole.
 */
export function openLines(line: Position[], isCut: IsCut): Position[][] {
	const segments = line.slice(1).map((to, index): [Position, Position] => [line[index] ?? to, to])
	const firstCut = segments.findIndex(([from, to]) => isCut(from, to))
	if (firstCut < 0) return [line]
	const parts: Position[][] = [[]]
	for (const [from, to] of startAt(segments, isClosed(line) ? firstCut : 0)) {
		const part = parts.at(-1)
		if (isCut(from, to)) parts.push([])
		else part?.push(...(part.length === 0 ? [from, to] : [to]))
	}
	return parts.filter(({ length }) => length > 0)
}

import type { Atlas, Figure } from './atlas.ts'
import type { Fact } from '../contracts/fact.ts'

/** A published value and the published target for it. */
export interface TargetPair {
	readonly now: Fact
	readonly target: Fact
	/** The value as a part of the target: 70 means that 70 % is there, not that the target is met. */
	readonly reachedPct: number
}

/** The two statements behind a ratio of a target to a value, in either order; `null` for any other figure. */
export function targetPair(atlas: Pick<Atlas, 'statement'>, { definition: { compute } }: Figure): TargetPair | null {
	if (compute.op !== 'ratio') return null
	const facts = [atlas.statement(compute.of), atlas.statement(compute.by)]
	const target = facts.find((fact) => fact?.status === 'target')
	const now = facts.find((fact) => fact !== target)
	if (!target || !now || typeof target.value !== 'number' || typeof now.value !== 'number') return null
	return { now, target, reachedPct: (now.value / target.value) * 100 }
}

import { relativeRise } from './relative-rise.ts'
import { WARM_UP, type Left } from './soak.ts'

const BUDGET = { listeners: 0, nodes: 100, heapRise: 0.01 }

/** Prints what the visitors have left behind in all, and says whether it is within bounds. */
export function report(left: readonly Left[]): boolean {
	const warm = left.slice(Math.min(WARM_UP, left.length - 1))
	const [first] = warm
	const last = warm.at(-1)
	if (!first || !last) return false
	const unlike = left.filter(({ differences }) => differences.length > 0).length
	const troubled = left.filter(({ problems }) => problems.length > 0).length
	const listeners = last.listeners - first.listeners
	const nodes = last.nodes - first.nodes
	const heapRise = relativeRise(warm.map(({ heapBytes }) => heapBytes))
	const kept = {
		[`${left.length} journeys end as a fresh start: ${left.length - unlike}`]: unlike === 0,
		[`no error, complaint or failed request: ${troubled} journeys with one`]: troubled === 0,
		[`event listeners +${BUDGET.listeners}: ${signed(listeners)}`]: listeners <= BUDGET.listeners,
		[`DOM nodes ≤ +${BUDGET.nodes}: ${signed(nodes)}`]: nodes <= BUDGET.nodes,
		[`heap after warm-up ≤ ${BUDGET.heapRise * 100} %: ${signed(Number((heapRise * 100).toFixed(2)))} %`]: heapRise <= BUDGET.heapRise,
	}
	for (const [line, isKept] of Object.entries(kept)) console.log(`${isKept ? 'kept' : 'OVER'}  ${line}`)
	return Object.values(kept).every(Boolean)
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${String(value)}`

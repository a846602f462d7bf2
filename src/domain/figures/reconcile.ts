import type { FigureDefinition, FigureResult } from '../../contracts/figure.ts'
import { confirmsNothing, type Basis } from '../../contracts/provenance.ts'
import type { FigureScene } from './figure-scene.ts'
import { convert, rounded } from './quantities.ts'

type Verdict = Pick<FigureResult, 'published' | 'differencePct' | 'tolerancePct' | 'status' | 'reason'>

/**
 * Holds a computed value against the published one, in the figure's unit.
 *
 * Outside the tolerance it is `off`, whatever the basis; inside, only geometry that is independent of the published number is `confirmed`.
 */
export function reconcile(definition: FigureDefinition, value: number, basis: Basis, scene: FigureScene): Verdict {
	const { published, unit } = definition
	if (!published) return { published: null, differencePct: null, tolerancePct: null, status: 'unpublished' }
	const printed = scene.number('published.fact', published.fact)
	const expected = convert(printed.value, printed.unit, unit)
	if (!expected)
		return scene.fail('published.fact', `a number other than 0 that can be stated in ${unit}; ${published.fact} is in ${printed.unit}`)
	const differencePct = (value / expected - 1) * 100
	const inside = confirmsNothing(basis) ? 'calibrated' : 'confirmed'
	return {
		published: { value: rounded(expected), factId: published.fact },
		differencePct: rounded(differencePct),
		tolerancePct: published.tolerancePct,
		status: Math.abs(differencePct) <= published.tolerancePct ? inside : 'off',
		...(published.reason && { reason: published.reason }),
	}
}

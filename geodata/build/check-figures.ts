import type { Fault } from '../../src/contracts/fault.ts'
import type { FigureDefinition, FigureResult } from '../../src/contracts/figure.ts'
import { computeFigure } from '../../src/domain/figures/compute-figure.ts'
import { FigureError } from '../../src/domain/figures/figure-error.ts'
import type { FigureInputs } from '../../src/domain/figures/figure-inputs.ts'
import { PLAIN_DIFFERENCE_PCT } from '../../src/domain/figures/plain-difference.ts'
import { inputsOf } from './figures.ts'
import type { ZoneData } from './zone-data.ts'

const file = 'figures.json'

function offFault({ id, value, unit, published, differencePct, tolerancePct }: FigureResult): Fault {
	const difference = `${(differencePct ?? 0).toFixed(2)} %`
	const expected = `${published?.value ?? ''} ${unit} (${published?.factId ?? ''}) within ${tolerancePct ?? 0} %; computed ${value}, ${difference}`
	return { file, id, field: 'published.tolerancePct', expected }
}

/** A difference that a reader will ask about, inside its tolerance or not, and that nothing explains. */
function unexplainedFault({ id, differencePct, reason }: FigureResult): Fault[] {
	if (differencePct === null || Math.abs(differencePct) < PLAIN_DIFFERENCE_PCT || reason) return []
	const expected = `why it differs by ${differencePct.toFixed(2)} %: from ${PLAIN_DIFFERENCE_PCT} % on a reason is wanted`
	return [{ file, id, field: 'published.reason', expected }]
}

function checkFigure(definition: FigureDefinition, inputs: FigureInputs): Fault[] {
	try {
		const result = computeFigure(definition, inputs)
		return result.status === 'off' ? [offFault(result)] : unexplainedFault(result)
	} catch (error) {
		if (!(error instanceof FigureError)) throw error
		return [{ file, id: definition.id, field: error.field, expected: error.expected }]
	}
}

/** Every figure's references resolve; its value lies within tolerance of what was published, and gives a reason unless it is close. */
export function checkFigures(data: ZoneData): Fault[] {
	const inputs = inputsOf(data)
	return data.figures.flatMap((definition) => checkFigure(definition, inputs))
}

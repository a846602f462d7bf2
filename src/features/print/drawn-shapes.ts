import type { Language } from '../../contracts/localized-text.ts'
import { measuredWords, plainReading } from '../../domain/measure/measured-words.ts'
import type { DrawnShape } from '../../domain/print/drawn-items.ts'
import { shapeSize, shapeTitle } from '../../domain/sketch/shape-words.ts'
import type { Workbench } from '../../state/workbench.ts'
import { landUseText } from '../../text/land-use.ts'
import { sketchText } from '../../text/sketch.ts'

const lines = (...words: readonly string[]): string => words.filter(Boolean).join('\n')

/** What stands on the map of the scenario that is drawn on, and the measurements that are kept, with what each says. */
export function drawnShapes({ measuring, sketching }: Workbench, language: Language): DrawnShape[] {
	const names = { ...sketchText[language], landUses: landUseText[language] }
	return [
		...sketching.board.kept.map((shape) => ({ ...shape, words: lines(shapeTitle(shape, names), shapeSize(shape, language)) })),
		...measuring.board.kept.map((kept) => ({
			...kept,
			landUse: null,
			words: lines(kept.name, plainReading(measuredWords(kept, measuring.units, language))),
		})),
	]
}

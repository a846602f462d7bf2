import { FactLedger } from '../../src/contracts/fact.ts'
import { FigureFile } from '../../src/contracts/figure.ts'
import { LayerDefinition } from '../../src/contracts/layer.ts'
import { SourceRegister } from '../../src/contracts/source.ts'
import { Story } from '../../src/contracts/story.ts'
import { Zone } from '../../src/contracts/zone.ts'
import { z } from '../../src/contracts/zod.ts'

const SCHEMAS = {
	zone: Zone,
	sources: SourceRegister,
	facts: FactLedger,
	figures: FigureFile,
	layer: LayerDefinition,
	story: Story,
} as const

/** JSON Schemas for editors, by file name: the contracts of the files that are edited by hand. */
export function editorSchemas(): Map<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, '\t')}\n`,
		]),
	)
}

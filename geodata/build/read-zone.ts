import { FactLedger } from '../../src/contracts/fact.ts'
import type { Fault } from '../../src/contracts/fault.ts'
import { FigureFile } from '../../src/contracts/figure.ts'
import type { Identifier } from '../../src/contracts/identifier.ts'
import { SourceRegister } from '../../src/contracts/source.ts'
import { Zone } from '../../src/contracts/zone.ts'
import type { z } from '../../src/contracts/zod.ts'
import { parseAs, readJson } from './read-json.ts'
import { readLayers } from './read-layers.ts'
import { readStories } from './read-stories.ts'
import type { ZoneReading } from './zone-data.ts'

/** Things in the order in which their ids are listed, those that are not listed last. */
function inOrder<Thing>(things: readonly Thing[], order: readonly Identifier[], idOf: (thing: Thing) => Identifier): Thing[] {
	const rank = (thing: Thing): number => {
		const index = order.indexOf(idOf(thing))
		return index < 0 ? order.length : index
	}
	return [...things].sort((a, b) => rank(a) - rank(b))
}

/**
 * Reads a zone's folder: `zone.json`, `sources.json`, `facts.json`, `readings.json`, `figures.json`, `layers/` and `stories/`.
 *
 * Never throws for what the folder holds: every fault of syntax or schema is collected. Whether the parts fit together is `validateZone`'s question.
 */
export function readZone(folder: string): ZoneReading {
	const faults: Fault[] = []
	const read = <T>(file: string, schema: z.ZodMiniType<T>): T | null => {
		const value = readJson(folder, file, faults)
		return value === undefined ? null : parseAs(schema, value, file, faults)
	}
	const zone = read('zone.json', Zone)
	const sources = read('sources.json', SourceRegister)?.sources
	const facts = read('facts.json', FactLedger)?.facts
	const readings = read('readings.json', FactLedger)?.facts
	const figures = read('figures.json', FigureFile)?.figures
	const layers = readLayers(folder, faults)
	const { stories, recordings } = readStories(folder, faults)
	if (faults.length > 0 || !zone || !sources || !facts || !readings || !figures) return { zone: null, faults }
	const ordered = {
		layers: inOrder(
			layers,
			zone.groups.flatMap((group) => group.layers),
			({ definition }) => definition.id,
		),
		stories: inOrder(stories, zone.stories, ({ id }) => id),
	}
	return { zone: { zone, sources, facts, readings, figures, recordings, ...ordered }, faults }
}

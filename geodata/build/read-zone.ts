import type { z } from 'zod'
import { FactLedger } from '../../src/contracts/fact.ts'
import type { Fault } from '../../src/contracts/fault.ts'
import { FigureFile } from '../../src/contracts/figure.ts'
import { SourceRegister } from '../../src/contracts/source.ts'
import { Zone } from '../../src/contracts/zone.ts'
import { parseAs, readJson } from './read-json.ts'
import { readLayers } from './read-layers.ts'
import type { LayerData, ZoneReading } from './zone-data.ts'

function inGroupOrder(layers: LayerData[], zone: Zone): LayerData[] {
	const order = zone.groups.flatMap((group) => group.layers)
	const rank = ({ definition }: LayerData): number => {
		const index = order.indexOf(definition.id)
		return index < 0 ? order.length : index
	}
	return [...layers].sort((a, b) => rank(a) - rank(b))
}

/**
 * Reads a zone's folder: `zone.json`, `sources.json`, `facts.json`, `readings.json`, `figures.json` and `layers/`.
 *
 * Never throws for what the folder holds: every fault of syntax or schema is collected. Whether the parts fit together is `validateZone`'s question.
 */
export function readZone(folder: string): ZoneReading {
	const faults: Fault[] = []
	const read = <T>(file: string, schema: z.ZodType<T>): T | null => {
		const value = readJson(folder, file, faults)
		return value === undefined ? null : parseAs(schema, value, file, faults)
	}
	const zone = read('zone.json', Zone)
	const sources = read('sources.json', SourceRegister)?.sources
	const facts = read('facts.json', FactLedger)?.facts
	const readings = read('readings.json', FactLedger)?.facts
	const figures = read('figures.json', FigureFile)?.figures
	const layers = readLayers(folder, faults)
	if (faults.length > 0 || !zone || !sources || !facts || !readings || !figures) return { zone: null, faults }
	return { zone: { zone, sources, facts, readings, figures, layers: inGroupOrder(layers, zone) }, faults }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ZoneData } from '../../geodata/build/zone-data.ts'

/** Writes a zone's folder as `readZone` expects it. */
export function writeZone(folder: string, { zone, sources, facts, readings, figures, layers }: ZoneData): void {
	const write = (file: string, content: unknown): void => {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), JSON.stringify(content))
	}
	write('zone.json', zone)
	write('sources.json', { sources })
	write('facts.json', { facts })
	write('readings.json', { facts: readings })
	write('figures.json', { figures })
	for (const { definition, definitionFile, file, features } of layers) {
		write(definitionFile, definition)
		write(file, { type: 'FeatureCollection', features })
	}
}

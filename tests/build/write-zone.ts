import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ZoneData } from '../../geodata/build/zone-data.ts'

/** Writes a zone's folder as `readZone` expects it. */
export function writeZone(folder: string, { zone, sources, facts, readings, figures, layers, stories, recordings }: ZoneData): void {
	const writeData = (file: string, data: string | Uint8Array): void => {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), data)
	}
	const write = (file: string, content: unknown): void => writeData(file, JSON.stringify(content))
	write('zone.json', zone)
	write('sources.json', { sources })
	write('facts.json', { facts })
	write('readings.json', { facts: readings })
	write('figures.json', { figures })
	for (const { definition, definitionFile, file, features } of layers) {
		write(definitionFile, definition)
		write(file, { type: 'FeatureCollection', features })
	}
	for (const story of stories) write(`stories/${story.id}.story.json`, story)
	for (const [path, data] of recordings) writeData(`stories/${path}`, data)
}

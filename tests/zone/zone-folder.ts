import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readValidZone } from '../../geodata/build/read-valid-zone.ts'
import type { Fault } from '../../src/contracts/fault.ts'

export type Entry = Record<string, unknown>
export interface Feature {
	id: string
	properties: Entry
	geometry: { type: string; coordinates: unknown } | null
}
type Ledger = 'facts.json' | 'readings.json' | 'figures.json' | 'sources.json'

/** The outline of a polygon, to be changed in place. */
export const outline = ({ geometry }: Feature): [number, number][] => (geometry!.coordinates as [number, number][][])[0]!

/** The folder of the zone itself. */
export const zoneFolder = fileURLToPath(new URL('../../geodata', import.meta.url))

/** A copy of the zone in a folder of its own, to be broken. */
export class ZoneCopy {
	readonly folder = mkdtempSync(join(tmpdir(), 'zone-'))

	constructor() {
		for (const name of readdirSync(zoneFolder)) {
			if (['layers', 'stories'].includes(name) || name.endsWith('.json'))
				cpSync(join(zoneFolder, name), join(this.folder, name), { recursive: true })
		}
	}

	changeText(file: string, change: (text: string) => string): void {
		const path = join(this.folder, file)
		writeFileSync(path, change(readFileSync(path, 'utf8')))
	}

	/** Changes what a JSON file holds, in place. */
	changeObject(file: string, change: (content: Entry) => void): void {
		this.changeText(file, (text) => {
			const content = JSON.parse(text) as Entry
			change(content)
			return JSON.stringify(content)
		})
	}

	/** Changes an object inside what a JSON file holds: `provenance` of a layer, say. */
	changeInside(file: string, key: string, change: (part: Entry) => void): void {
		this.changeObject(file, (content) => change(content[key] as Entry))
	}

	/** Changes a step of a story. */
	changeStep(story: string, id: string, change: (step: Entry) => void): void {
		this.changeObject(`stories/${story}.story.json`, ({ steps }) => change((steps as Entry[]).find((step) => step['id'] === id)!))
	}

	changeFeatures(file: string, change: (features: Feature[]) => void): void {
		this.changeObject(file, ({ features }) => change(features as Feature[]))
	}

	changeFeature(file: string, id: string, change: (feature: Feature) => void): void {
		this.changeFeatures(file, (features) => change(features.find((feature) => feature.id === id)!))
	}

	/** Changes the list of a ledger, of the register or of the figures. */
	changeEntries(file: Ledger, change: (entries: Entry[]) => void): void {
		const key = file === 'readings.json' ? 'facts' : file.replace('.json', '')
		this.changeObject(file, (content) => change(content[key] as Entry[]))
	}

	changeEntry(file: Ledger, id: string, change: (entry: Entry) => void): void {
		this.changeEntries(file, (entries) => change(entries.find((entry) => entry['id'] === id)!))
	}

	/** Puts a feature elsewhere, as a point. */
	move(file: string, id: string, coordinates: [number, number]): void {
		this.changeFeature(file, id, (feature) => {
			feature.geometry = { type: 'Point', coordinates }
		})
	}

	/** Everything that is wrong with the copy. */
	faults(): Fault[] {
		return readValidZone(this.folder).faults
	}

	remove(file: string): void {
		rmSync(join(this.folder, file))
	}

	dispose(): void {
		rmSync(this.folder, { recursive: true })
	}
}

import type { Fact } from '../../src/contracts/fact.ts'
import type { Fault } from '../../src/contracts/fault.ts'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import type { FigureDefinition } from '../../src/contracts/figure.ts'
import type { Identifier } from '../../src/contracts/identifier.ts'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import type { Source } from '../../src/contracts/source.ts'
import type { Story } from '../../src/contracts/story.ts'
import type { Zone } from '../../src/contracts/zone.ts'

/** One layer as read: its definition, its features and where both stand. */
export interface LayerData {
	/** Name of the folder under `layers/`. */
	group: Identifier
	definition: LayerDefinition
	features: ZoneFeature[]
	/** Path of the features, relative to the zone's folder: `layers/base/park.geojson`. */
	file: string
	/** Path of the definition, relative to the zone's folder: `layers/base/park.layer.json`. */
	definitionFile: string
}

/** Everything a zone's folder holds, each part having passed its schema. Nothing is known yet of how the parts fit together. */
export interface ZoneData {
	zone: Zone
	sources: Source[]
	facts: Fact[]
	readings: Fact[]
	figures: FigureDefinition[]
	/** In the order of the zone's groups, layers that no group names last. */
	layers: LayerData[]
	/** In the order of the zone, stories that it does not name last. */
	stories: Story[]
	/** What the stories' narrations name and what is there, by path relative to `stories/`. */
	recordings: ReadonlyMap<string, Uint8Array>
}

/** What reading a folder gives. */
export interface ZoneReading {
	/** `null` where any file could not be read or broke its schema. */
	zone: ZoneData | null
	/** Everything wrong with the files themselves; empty exactly when `zone` is there. */
	faults: Fault[]
}

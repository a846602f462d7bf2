import type { Atlas } from '../../atlas/atlas.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { meetsBox } from '../../domain/measure/meets-box.ts'
import { isDrawn } from '../../symbols/arrange.ts'

/** Where the still picture is touched. */
export interface StillTouch {
	/** The ground within reach of the finger. */
	readonly box: Bounds
	/** The zoom at which a map would show as much as the picture does. */
	readonly zoom: number
}

/** The features under a finger on the still picture: of the layers it shows, those it has room for, by their own shapes. */
export function stillReferences(
	atlas: Atlas,
	features: ReadonlyMap<Reference, ZoneFeature>,
	{ box, zoom }: StillTouch,
): readonly Reference[] {
	const preset = atlas.zone.presets[0]?.id
	if (preset === undefined) return []
	return atlas.layers
		.filter(({ presets }) => presets[preset].visible)
		.flatMap((layer) => atlas.featuresOf(layer.id).filter(({ kind }) => isDrawn(layer, kind, zoom)))
		.flatMap(({ ref }) => {
			const geometry = features.get(ref)?.geometry
			return geometry && meetsBox(geometry, box) ? [ref] : []
		})
}

import type { Preset } from '../contracts/layer.ts'
import type { Theme, Zone } from '../contracts/zone.ts'

/** How a face stands before anyone has chosen anything. A link says only what differs from it. */
export interface FaceDefaults {
	readonly preset: Preset
	readonly theme: Theme
}

/** The first preset and the first theme that the zone names. */
export const zoneDefaults = ({ presets, themes }: Zone): FaceDefaults => ({
	preset: presets[0]?.id ?? 'planner',
	theme: themes[0] ?? 'sheet',
})

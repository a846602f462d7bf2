import type { Atlas } from '../atlas/atlas.ts'
import type { Reference } from '../contracts/identifier.ts'
import type { Language } from '../contracts/localized-text.ts'
import type { Theme } from '../contracts/zone.ts'
import type { FaceDefaults } from './face-defaults.ts'
import type { ShownLayer } from './layer-state.svelte.ts'
import type { Panel } from './panel.ts'
import type { MapView } from './view.ts'

/** Everything that a link carries. What is not in here is not worth keeping. */
export interface Link {
	readonly language: Language
	readonly theme: Theme
	/** `null` for the home view. */
	readonly view: MapView | null
	/** Drawn layers, in the order of the tree. */
	readonly layers: readonly ShownLayer[]
	readonly selection: Reference | null
	readonly panel: Panel
}

/** Why a part of a link was not used. */
export type IgnoredReason = 'unknown-part' | 'unknown-layer' | 'unknown-feature' | 'bad-value' | 'repeated' | 'flat-map'

/** A part of a link that was not understood. */
export interface IgnoredPart {
	/** Name of the part: `layers`. */
	readonly part: string
	/** What stood there, cut to a printable length: `built-up-aera`. */
	readonly value: string
	/** What was probably meant. */
	readonly suggestion: string | null
	readonly reason: IgnoredReason
}

/** The panel that is open where a link names none: the card of the selected feature, or the figures. */
export const defaultPanel = (selection: Reference | null): Panel => (selection === null ? 'figures' : 'inspector')

/** The state an address without any part stands for: first language, home view, and the theme and the layers of the face. */
export function defaultLink({ zone, layers }: Atlas, { preset, theme }: FaceDefaults): Link {
	return {
		language: zone.languages[0] ?? 'zh',
		theme,
		view: null,
		layers: layers.filter(({ presets }) => presets[preset].visible).map(({ id, presets }) => ({ id, opacity: presets[preset].opacity })),
		selection: null,
		panel: 'figures',
	}
}

import type { Position, ZoneFeature } from '../../contracts/feature.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import { categoryOf } from '../../contracts/layer.ts'
import { outline, type Corner, type Measured } from '../../domain/measure/measurement.ts'
import { snapIndex, snapTo, type SnapShape } from '../../domain/measure/snap.ts'
import type { Workspace } from '../workspace.svelte.ts'

/** A pointer this near a vertex or an edge is drawn to it. */
const SNAP_PX = 12

const asShape = (drawn: Measured): SnapShape => ({
	ref: null,
	accuracyM: 0,
	geometry: drawn.kind === 'point' ? { type: 'Point', coordinates: drawn.corners[0]?.position ?? [0, 0] } : outline(drawn),
})

/** What a pointer is drawn to: what is seen of the zone, and what has been drawn on it. */
export class SnapGround {
	isSnapping = $state(true)
	/** The zone's features at full precision; `null` until they have been read: then nothing of the zone is snapped to. */
	features: ReadonlyMap<Reference, ZoneFeature> | null = $state.raw(null)
	readonly #workspace: Workspace

	constructor(workspace: Workspace) {
		this.#workspace = workspace
	}

	readonly #ofTheZone = $derived.by(() =>
		snapIndex(
			[...(this.features ?? [])]
				.filter(([ref]) => this.#isDrawn(ref))
				.flatMap(([ref, { geometry, properties }]): SnapShape[] => (geometry ? [{ ref, accuracyM: properties.accuracyM, geometry }] : [])),
		),
	)

	/** Metres of one pixel of the map. */
	get pixelM(): number {
		return this.#workspace.scale?.metresPerPixel ?? 0
	}

	/** A corner for a position of the pointer, beside what has been drawn. */
	cornerAt(position: Position, drawn: readonly Measured[]): Corner {
		const index = this.isSnapping ? [...this.#ofTheZone, ...snapIndex(drawn.map(asShape))] : []
		const snap = snapTo(position, index, SNAP_PX * this.pixelM)
		return { position: snap?.position ?? position, pixelM: this.pixelM, snap }
	}

	#isDrawn(ref: Reference): boolean {
		const { atlas, layers } = this.#workspace
		const { layerId } = parseReference(ref)
		const layer = atlas.layer(layerId)
		return layers.isVisible(layerId) && layer !== undefined && categoryOf(layer, atlas.feature(ref)?.kind)?.symbol.kind !== 'listed-only'
	}
}

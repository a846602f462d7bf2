import type { Position } from '../../contracts/feature.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { pick } from '../../engine/pick.ts'
import type { PlanMapEvents } from '../../engine/plan-map.ts'
import type { MapView } from '../../state/view.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** What a person does with the map, as changes of the workspace. */
export function mapEvents(workspace: Workspace): Pick<PlanMapEvents, 'onview' | 'onscale' | 'onpointer' | 'onpick'> {
	const { atlas } = workspace
	/** The ground is everywhere: lighting it at each step of the pointer would only flicker. */
	const isGround = (ref: Reference) => atlas.layer(parseReference(ref).layerId)?.band === 'ground'
	return {
		onview: (view: MapView | null, visible: Bounds) => {
			workspace.view = view
			workspace.trail.arrive(view)
			workspace.visible = visible
		},
		onscale: (metresPerPixel: number) => {
			workspace.scale = { metresPerPixel }
		},
		onpointer: (position: Position | null, drawn: readonly Reference[]) => {
			workspace.pointer = position
			const ref = pick(drawn, atlas)
			workspace.light(ref === null || isGround(ref) ? [] : [ref])
		},
		onpick: (drawn: readonly Reference[]) => {
			workspace.select(pick(drawn, atlas))
		},
	}
}

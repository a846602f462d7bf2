import type { Position } from '../../contracts/feature.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import type { MapPlace } from '../../contracts/map-place.ts'
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
	/** Whoever touches a point means where it stands. */
	const placeOf = (position: Position, ref: Reference | null): MapPlace => {
		const feature = ref === null ? undefined : atlas.feature(ref)
		return { position: feature?.geometry === 'point' ? (feature.anchor ?? position) : position, ref }
	}
	return {
		onview: (view: MapView | null, visible: Bounds) => {
			workspace.view = view
			workspace.trail.arrive(view)
			workspace.visible = visible
		},
		onscale: (metresPerPixel: number) => {
			workspace.scale = { metresPerPixel }
		},
		onpointer: (position: Position | null, drawn: () => readonly Reference[]) => {
			workspace.pointer = position
			const { tool } = workspace
			if (tool.kind === 'draw') tool.pen.hover(position)
			// While something is told or measured, what is lit says so.
			if (tool.kind !== 'choose') return
			const ref = pick(drawn(), atlas)
			workspace.light(ref === null || isGround(ref) ? [] : [ref])
		},
		onpick: (position: Position, drawn: () => readonly Reference[]) => {
			const { tool } = workspace
			if (tool.kind === 'draw') tool.pen.touch(position)
			else workspace.touch(placeOf(position, pick(drawn(), atlas)))
		},
	}
}

import type { Framing } from '../contracts/framing.ts'
import type { StoryStep } from '../contracts/story.ts'
import type { Workspace } from './workspace.svelte.ts'

/** A flight at a walking pace: long enough to see where one is going. */
const FLIGHT_MS = 2600

/** What a map does on its way to a scene: how long it flies, and for how long it drifts there. */
type Motion = Pick<Framing, 'durationMs' | 'driftMs'>

/** Shows a step of a story on a map: its layers, what it lights, and its frame. */
export function showScene(workspace: Workspace, scene: StoryStep, motion: Motion = { durationMs: FLIGHT_MS }): void {
	workspace.selection = null
	workspace.tool = { kind: 'none' }
	workspace.layers.show(scene.layers.map(({ id, opacity = 1 }) => ({ id, opacity })))
	workspace.light(scene.highlight)
	workspace.flyTo(scene.frame, { ...motion, ...(scene.maxZoom === undefined ? {} : { maxZoom: scene.maxZoom }) })
}

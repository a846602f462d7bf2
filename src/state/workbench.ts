import { SnapGround } from './drawing/snap-ground.svelte.ts'
import type { History } from './history.svelte.ts'
import { Measuring } from './measure/measuring.svelte.ts'
import { Querying } from './query/querying.svelte.ts'
import { ScenarioStore } from './sketch/scenario-store.ts'
import { Sketching } from './sketch/sketching.svelte.ts'
import type { Workspace } from './workspace.svelte.ts'

/** What is worked with on one map: it is fetched when somebody first takes a tool, and stays with the workspace. */
export class Workbench {
	readonly history: History
	readonly ground: SnapGround
	readonly measuring: Measuring
	readonly sketching: Sketching
	readonly querying: Querying

	constructor(workspace: Workspace) {
		this.history = workspace.history
		this.ground = new SnapGround(workspace)
		this.measuring = new Measuring(this.ground, this.history)
		this.querying = new Querying(workspace, this.ground, this.history)
		this.sketching = new Sketching(this.ground, this.history, new ScenarioStore(workspace.atlas.zone.id))
	}
}

const benches = new WeakMap<Workspace, Workbench>()

/** The workbench of a map, made when it is first asked for. */
export function workbenchOf(workspace: Workspace): Workbench {
	const bench = benches.get(workspace) ?? new Workbench(workspace)
	benches.set(workspace, bench)
	return bench
}

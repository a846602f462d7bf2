import type { Component } from 'svelte'
import type { PlanMap } from '../../engine/plan-map.ts'
import type { Bench } from '../../state/workspace.svelte.ts'

/** A tool that takes the place of the panels: what it puts on the map, and its panel. Fetched when it is first taken. */
interface BenchParts {
	readonly stage: () => Promise<{ default: Component<{ map: PlanMap | null }> }>
	readonly panel: () => Promise<{ default: Component }>
	/** What was made with it stays on the map when it is put away. */
	readonly stays: boolean
}

export const BENCHES: Readonly<Record<Bench, BenchParts>> = {
	measure: {
		stage: () => import('../../features/measure/MeasureStage.svelte'),
		panel: () => import('../../features/measure/MeasurePanel.svelte'),
		stays: true,
	},
	sketch: {
		stage: () => import('../../features/sketch/SketchStage.svelte'),
		panel: () => import('../../features/sketch/SketchPanel.svelte'),
		stays: true,
	},
	query: {
		stage: () => import('../../features/query/QueryStage.svelte'),
		panel: () => import('../../features/query/QueryPanel.svelte'),
		stays: false,
	},
	print: {
		stage: () => import('../../features/print/PrintStage.svelte'),
		panel: () => import('../../features/print/PrintPanel.svelte'),
		stays: false,
	},
}

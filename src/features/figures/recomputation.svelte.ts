import type { Atlas } from '../../atlas/atlas.ts'
import { loadFeatures } from '../../atlas/load-features.ts'
import type { Recomputed } from './recompute-figures.ts'

/** All figures computed once more, on this machine. The code that measures is fetched only when it is asked for. */
export class Recomputation {
	status: 'waiting' | 'running' | 'done' | 'failed' = $state('waiting')
	/** `null` until it is done. */
	result: Recomputed | null = $state.raw(null)

	/** Runs once; asking again does nothing. */
	async run(atlas: Atlas): Promise<void> {
		if (this.status !== 'waiting') return
		this.status = 'running'
		try {
			const [features, { recomputeFigures }] = await Promise.all([loadFeatures(atlas), import('./recompute-figures.ts')])
			this.result = recomputeFigures(atlas, features)
			this.status = 'done'
		} catch {
			this.status = 'failed'
		}
	}
}

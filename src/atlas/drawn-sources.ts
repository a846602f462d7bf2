import type { Atlas } from './atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { Source } from '../contracts/source.ts'
import { SOURCE_ORDER } from './source-order.ts'

/** What the given layers were made from, each once: data sets, then drawings, then pages. */
export function drawnSources(atlas: Atlas, layerIds: readonly Identifier[]): readonly Source[] {
	const ids = new Set(layerIds.flatMap((id) => atlas.layer(id)?.provenance.sources ?? []))
	const sources = [...ids].flatMap((id) => atlas.source(id) ?? [])
	return SOURCE_ORDER.flatMap((kind) => sources.filter((source) => source.kind === kind))
}

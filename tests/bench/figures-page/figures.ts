import { loadAtlas } from '../../../src/atlas/load-atlas.ts'
import { loadFeatures } from '../../../src/atlas/load-features.ts'
import type { ZoneFeature } from '../../../src/contracts/feature.ts'
import { FigureResult } from '../../../src/contracts/figure.ts'
import { parseReference } from '../../../src/contracts/identifier.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { figureInputs } from '../../../src/domain/figures/figure-inputs.ts'
import type { FigureTimes } from '../figure-times.ts'

/** Computes all figures of the built zone several times, as a reader's browser does, and leaves the times in the page. */
const atlas = await loadAtlas(new URL('../atlas/atlas.json', location.href).href)
const byLayer = new Map<string, ZoneFeature[]>()
for (const [ref, feature] of await loadFeatures(atlas)) {
	const { layerId } = parseReference(ref)
	byLayer.set(layerId, [...(byLayer.get(layerId) ?? []), feature])
}
const inputs = figureInputs(byLayer, [...atlas.file.facts, ...atlas.file.readings])

const passesMs: number[] = []
const slowest = { id: '', ms: 0 }
let results = atlas.file.figures
for (let pass = 0; pass < 8; pass++) {
	const start = performance.now()
	results = atlas.file.figureDefinitions.map((definition) => {
		const from = performance.now()
		const result = computeFigure(definition, inputs)
		const ms = performance.now() - from
		if (ms > slowest.ms) Object.assign(slowest, { id: definition.id, ms })
		return result
	})
	passesMs.push(performance.now() - start)
}

const asWritten = (result: FigureResult) => JSON.stringify(FigureResult.parse(result))
const built = new Map(atlas.file.figures.map((figure) => [figure.id, asWritten(figure)]))
const times: FigureTimes = {
	passesMs,
	slowest,
	differing: results.filter((result) => asWritten(result) !== built.get(result.id)).map(({ id }) => id),
}
document.body.textContent = JSON.stringify(times)
document.body.dataset['mapState'] = 'ready'

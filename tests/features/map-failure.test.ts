import { expect, test } from 'vitest'
import { ContextLost } from '../../src/engine/context-watch.ts'
import { AtlasError } from '../../src/atlas/atlas-error.ts'
import { MapStalled, mapFailure } from '../../src/features/map/map-failure.ts'
import { errorText } from '../../src/text/errors.ts'

test('a file that could not be read is named without its folder', () => {
	expect(mapFailure(new AtlasError('incomplete', 'http://localhost/atlas/zone.0a1b.pmtiles', 'short'))).toEqual({
		code: 'incomplete',
		file: 'zone.0a1b.pmtiles',
	})
})

test('a browser without WebGL 2 is told apart from everything else', () => {
	const gpu = Object.assign(new Error('no context'), { name: 'GPUInitializationError' })
	expect(mapFailure(gpu).code).toBe('no-webgl')
	expect(mapFailure(new ContextLost()).code).toBe('lost')
	expect(mapFailure(new MapStalled()).code).toBe('stalled')
	expect(mapFailure(new Error('?')).code).toBe('other')
	expect(mapFailure('?').code).toBe('other')
})

test('a file that a source of the map could not fetch is named', () => {
	const answer = Object.assign(new Error('AJAXError'), { status: 404, url: 'http://localhost/atlas/plan-0a1b.geojson' })
	expect(mapFailure(answer)).toEqual({ code: 'missing', file: 'plan-0a1b.geojson' })
	expect(mapFailure(Object.assign(answer, { status: 503 })).code).toBe('unreachable')
})

test('no two languages say the same of a failure', () => {
	for (const [code, words] of Object.entries(errorText.zh.mapCauses)) {
		expect(errorText.en.mapCauses[code as keyof typeof errorText.en.mapCauses]).not.toBe(words)
	}
})

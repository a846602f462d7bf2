import { expect, test } from 'vitest'
import { AtlasError } from '../../src/atlas/atlas-error.ts'
import { mapFailure } from '../../src/features/failure/map-failure.ts'
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
	expect(mapFailure(new Error('?')).code).toBe('other')
	expect(mapFailure('?').code).toBe('other')
})

test('every failure has a sentence in both languages', () => {
	for (const code of ['missing', 'unreachable', 'not-json', 'invalid', 'incomplete', 'other'] as const)
		for (const text of [errorText.zh, errorText.en]) expect(text.mapCauses[code] && text.atlasCauses[code]).toBeTruthy()
})

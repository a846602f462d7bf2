import { describe, expect, test } from 'vitest'
import type { Bounds } from '../../src/contracts/zone.ts'
import { missingLayers } from '../../src/engine/missing-layers.ts'
import { smallAtlas as atlas } from './small-atlas.ts'

describe('a map is ready', () => {
	/** Holds the small area and the stop. */
	const view: Bounds = [106.1, 29.1, 106.4, 29.4]

	test('when every shown layer that lies in view has been drawn', () => {
		expect(missingLayers(atlas, ['areas', 'points'], { bounds: view, zoom: 11, rendered: new Set(['areas']) })).toEqual(['points'])
		expect(missingLayers(atlas, ['areas', 'points'], { bounds: view, zoom: 11, rendered: new Set(['areas', 'points']) })).toEqual([])
	})

	test('where a bent line has its box about the view and runs past it', () => {
		const insideTheBend: Bounds = [106.3, 29.4, 106.5, 29.6]
		expect(missingLayers(atlas, ['lines'], { bounds: insideTheBend, zoom: 14, rendered: new Set() })).toEqual([])
	})

	test('not before a line has been drawn whose middle is in view, however far it runs beyond', () => {
		const onTheRoad: Bounds = [106.45, 29.2, 106.55, 29.3]
		expect(missingLayers(atlas, ['lines'], { bounds: onTheRoad, zoom: 14, rendered: new Set() })).toEqual(['lines'])
	})

	test('without layers out of view and layers that are only listed', () => {
		const elsewhere: Bounds = [106.6, 29.6, 106.9, 29.9]
		expect(missingLayers(atlas, ['points', 'listed'], { bounds: elsewhere, zoom: 11, rendered: new Set() })).toEqual([])
	})
})

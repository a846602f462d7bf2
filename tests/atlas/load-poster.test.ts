// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { loadPoster } from '../../src/atlas/load-poster.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { answering, VirtualNetwork } from './virtual-network.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" data-bounds="106 29 107 30"><path d="M0 0H1"/></svg>'

describe('the still picture', () => {
	test('is the one of the theme, and belongs to the page', async () => {
		const network = new VirtualNetwork(answering(DRAWING))
		const poster = await loadPoster(atlas, 'gallery', network)
		expect(network.asked.map(({ url }) => url)).toEqual(['https://example.org/atlas/poster-gallery.svg'])
		expect(poster.ownerDocument).toBe(document)
		expect(poster.dataset['bounds']).toBe('106 29 107 30')
	})

	test('is asked for again while the server is starting', async () => {
		const network = new VirtualNetwork(answering('', 503), answering(DRAWING))
		expect((await loadPoster(atlas, 'sheet', network)).querySelectorAll('path')).toHaveLength(1)
	})

	test.each(['<!doctype html><title>Welcome</title>', '', DRAWING.slice(0, -8)])('is refused where it is no drawing: %s', async (text) => {
		await expect(loadPoster(atlas, 'sheet', new VirtualNetwork(answering(text)))).rejects.toMatchObject({ code: 'invalid' })
	})
})

import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../src/atlas/load-atlas.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { answering, VirtualNetwork } from './virtual-network.ts'

const ADDRESS = 'https://example.org/plan/atlas/atlas.json'
const load = (body: string) => loadAtlas(ADDRESS, new VirtualNetwork(answering(body)))

describe('the built zone', () => {
	test('is read with the folder that its other files are in', async () => {
		const atlas = await load(JSON.stringify(atlasFixture))
		expect(atlas.file).toEqual(atlasFixture)
		expect(atlas.base).toBe('https://example.org/plan/atlas/')
	})

	test.each(['<!doctype html><title>Welcome</title>', '{"format":1,"dataVersion":"', ''])(
		'is refused where it is not JSON: %s',
		async (body) => {
			await expect(load(body)).rejects.toMatchObject({ code: 'not-json', file: ADDRESS })
		},
	)

	test('is refused with the file and the field where it is not what it should be', async () => {
		await expect(load(JSON.stringify({ ...atlasFixture, format: 2 }))).rejects.toMatchObject({
			code: 'invalid',
			detail: expect.stringContaining(`${ADDRESS} · format: `) as string,
		})
	})
})

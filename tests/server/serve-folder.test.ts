import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedFolder, serveFolder } from '../../src/server/serve-folder.ts'

const FILES = {
	'index.html': '<!doctype html>',
	'assets/index-Dk3x_9aB.js': 'export {}',
	'atlas/atlas.json': '{}',
	'atlas/fonts.css': '',
	'atlas/plan-0123abcd.geojson': '{"type":"FeatureCollection","features":[]}',
	'atlas/tiles-0123abcd.pmtiles': 'PMTiles and nine more bytes',
	'.secret': 'not for readers',
}

let folder: string
let served: ServedFolder

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-'))
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(join(folder, path, '..'), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	served = await serveFolder(folder, 0)
})

afterAll(async () => {
	await served.close()
	rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(served.address + path, init)

describe('the server of the built atlas', () => {
	test.each([
		['', 'text/html;charset=utf-8'],
		['assets/index-Dk3x_9aB.js', 'text/javascript'],
		['atlas/atlas.json', 'application/json'],
		['atlas/plan-0123abcd.geojson', 'application/geo+json'],
		['atlas/tiles-0123abcd.pmtiles', 'application/vnd.pmtiles'],
	])('sends /%s as %s', async (path, type) => {
		const response = await get(path)
		expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
	})

	test('lets browsers keep what has a hash in its name, and makes them ask for what has none', async () => {
		const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control')
		const forEver = 'public, max-age=31536000, immutable'
		expect(await cacheOf('assets/index-Dk3x_9aB.js')).toBe(forEver)
		expect(await cacheOf('atlas/plan-0123abcd.geojson')).toBe(forEver)
		expect(await cacheOf('atlas/atlas.json')).toBe('no-cache')
		expect(await cacheOf('atlas/fonts.css')).toBe('no-cache')
		expect(await cacheOf('index.html')).toBe('no-cache')
		expect(await cacheOf('')).toBe('no-cache')
	})

	test('answers that nothing changed when the browser holds the present version', async () => {
		const etag = (await get('atlas/atlas.json')).headers.get('etag') ?? ''
		expect((await get('atlas/atlas.json', { headers: { 'If-None-Match': etag } })).status).toBe(304)
	})

	test('allows a page nothing but the atlas’s own origin, and no stranger to frame it', async () => {
		const policy = (await get('')).headers.get('content-security-policy') ?? ''
		expect(policy.split('; ')).toEqual(
			expect.arrayContaining(["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'"]),
		)
		expect(policy).not.toMatch(/unsafe|https?:|\*/)
		expect((await get('')).headers.get('x-content-type-options')).toBe('nosniff')
	})

	test('sends the part of an archive that is asked for', async () => {
		const response = await get('atlas/tiles-0123abcd.pmtiles', { headers: { Range: 'bytes=0-6' } })
		// 27 characters in all.
		expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([206, 'bytes 0-6/27', 'PMTiles'])
	})

	test('answers HEAD with the headers alone', async () => {
		const response = await get('atlas/tiles-0123abcd.pmtiles', { method: 'HEAD' })
		expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '27', ''])
	})

	test.each(['atlas/gone.json', 'kiosk', 'atlas/', '.secret', '%00', '%zz'])('answers 404 to /%s, and not with a page', async (path) => {
		const response = await get(path)
		expect([response.status, await response.text()]).toEqual([404, ''])
	})

	test('refuses to be written to', async () => {
		expect((await get('', { method: 'POST', body: 'x' })).status).toBe(405)
	})

	test('says so when the port is taken', async () => {
		await expect(serveFolder(folder, Number(new URL(served.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
	})
})

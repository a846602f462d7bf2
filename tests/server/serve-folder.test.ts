import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/server/serve-folder.ts'
import type { Served } from '../../src/server/serve.ts'

const FILES = {
	'index.html': '<!doctype html>',
	'embed.html': '<!doctype html>',
	'client.js': 'export {}',
	'bare/index.html': '<!doctype html>',
	'手册 1.txt': '图',
	'assets/index-Dk3x_9aB.js': 'export {}',
	'atlas/atlas.json': '{}',
	'atlas/fonts.css': '',
	'atlas/poster.svg': `<svg>${'<path/>'.repeat(200)}</svg>`,
	'atlas/plan-0123abcd.geojson': '{"type":"FeatureCollection","features":[]}',
	'atlas/tiles-0123abcd.pmtiles': 'PMTiles and nine more bytes',
	'.secret': 'not for readers',
}

let folder: string
let served: Served

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

/** A request whose target is sent as it is written: `fetch` would tidy it up. */
const askFor = (target: string, method = 'GET') =>
	new Promise<number | undefined>((resolve, reject) => {
		const { hostname, port } = new URL(served.address)
		request({ hostname, port, path: target, method }, (response) => {
			response.resume()
			resolve(response.statusCode)
		})
			.on('error', reject)
			.end()
	})

const ARCHIVE = 'atlas/tiles-0123abcd.pmtiles'
const partOf = async (range: string, headers = {}) => {
	const response = await get(ARCHIVE, { headers: { Range: range, ...headers } })
	return [response.status, response.headers.get('content-range'), await response.text()]
}
const WHOLE = [200, null, FILES[ARCHIVE]]

const get = (path: string, init?: RequestInit) => fetch(served.address + path, init)

describe('the server of the built atlas', () => {
	test.each([
		['', 'text/html; charset=utf-8'],
		['?lang=en&sel=%zz', 'text/html; charset=utf-8'],
		['bare/', 'text/html; charset=utf-8'],
		['%E6%89%8B%E5%86%8C%201.txt', 'text/plain; charset=utf-8'],
		['assets/index-Dk3x_9aB.js', 'text/javascript; charset=utf-8'],
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
		const statusFor = async (tags: string) => (await get('atlas/atlas.json', { headers: { 'If-None-Match': tags } })).status
		expect(await Promise.all([etag, `W/${etag}`, `"older", ${etag}`, '*', '"older"'].map(statusFor))).toEqual([304, 304, 304, 304, 200])
	})

	test('allows a page nothing but the atlas’s own origin, and tells no other site where its readers come from', async () => {
		const { headers } = await get('')
		const policy = headers.get('content-security-policy') ?? ''
		expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'self'", "object-src 'none'", "base-uri 'none'"]))
		expect(policy).not.toMatch(/unsafe|https?:|\*/)
		expect(headers.get('referrer-policy')).toBe('no-referrer')
		expect(headers.get('x-content-type-options')).toBe('nosniff')
	})

	test('lets no stranger frame a page, but for the one that is made for it', async () => {
		const framedBy = async (path: string) =>
			/frame-ancestors ([^;]*)/.exec((await get(path)).headers.get('content-security-policy') ?? '')?.[1]
		expect(await Promise.all(['', 'index.html', 'bare/', 'embed.html', ARCHIVE].map(framedBy))).toEqual([
			"'self'",
			"'self'",
			"'self'",
			'*',
			"'self'",
		])
	})

	test('lets other sites load the one script that is made for them', async () => {
		const allowed = async (path: string) => (await get(path)).headers.get('access-control-allow-origin')
		expect(await Promise.all(['client.js', 'assets/index-Dk3x_9aB.js', 'atlas/atlas.json'].map(allowed))).toEqual(['*', null, null])
	})

	test('sends text packed to whom it may, and the same text to everybody', async () => {
		const sent = async (coding: string) => {
			const response = await get('atlas/poster.svg', { headers: { 'Accept-Encoding': coding } })
			const [packing, vary, etag] = ['content-encoding', 'vary', 'etag'].map((name) => response.headers.get(name))
			return { packing, vary, etag, text: await response.text() }
		}
		const [packed, plain] = await Promise.all([sent('gzip, deflate, br'), sent('identity')])
		expect([packed.packing, plain.packing]).toEqual(['gzip', null])
		expect([packed.vary, plain.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
		expect([packed.text, plain.text]).toEqual([FILES['atlas/poster.svg'], FILES['atlas/poster.svg']])
		expect(packed.etag).not.toBe(plain.etag)
	})

	test('sends an archive as it is', async () => {
		expect((await get(ARCHIVE, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('content-encoding')).toBeNull()
	})

	test('answers HEAD with the headers alone', async () => {
		const response = await get(ARCHIVE, { method: 'HEAD', headers: { Range: 'bytes=0-6' } })
		expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '27', ''])
	})

	test.each(['atlas/gone.json', 'kiosk', 'atlas/', '.secret'])('answers 404 to /%s, and not with a page', async (path) => {
		const response = await get(path)
		expect([response.status, await response.text()]).toEqual([404, ''])
	})

	test.each([
		'/%00',
		'/%zz',
		'/%',
		'//',
		'*',
		'/../package.json',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%2f..%2fetc/passwd',
		'/assets\\..\\.secret',
	])('is not led astray by %s', async (target) => {
		expect(await askFor(target)).toBe(404)
	})

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
		const response = await get('', { method })
		expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
	})

	test('says so when the port is taken', async () => {
		await expect(serveFolder(folder, Number(new URL(served.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
	})
})

describe('a part of a file', () => {
	// 27 characters in all: bytes 0 to 26.
	test.each([
		['bytes=0-6', 'bytes 0-6/27', 'PMTiles'],
		['bytes=12-15', 'bytes 12-15/27', 'nine'],
		['bytes=22-', 'bytes 22-26/27', 'bytes'],
		['bytes=22-999', 'bytes 22-26/27', 'bytes'],
		['bytes=-5', 'bytes 22-26/27', 'bytes'],
		['bytes=-999', 'bytes 0-26/27', FILES[ARCHIVE]],
	])('is sent for %s', async (range, contentRange, text) => {
		expect(await partOf(range)).toEqual([206, contentRange, text])
	})

	test.each(['bytes=27-', 'bytes=99-100', 'bytes=-0', 'bytes=99999999999999999999-'])(
		'is refused where there is none: %s',
		async (range) => {
			expect(await partOf(range)).toEqual([416, 'bytes */27', ''])
		},
	)

	test.each(['bytes=9-3', 'bytes=0-1,4-5', 'bytes=-', 'bytes=a-b', 'bytes=0x1-2', 'pages=0-6', 'bytes'])(
		'is the whole file where the header asks for nothing that can be sent: %s',
		async (range) => {
			expect(await partOf(range)).toEqual(WHOLE)
		},
	)

	test('is only sent to continue the version the browser has begun', async () => {
		const etag = (await get(ARCHIVE)).headers.get('etag') ?? ''
		expect(await partOf('bytes=0-6', { 'If-Range': etag })).toEqual([206, 'bytes 0-6/27', 'PMTiles'])
		expect(await partOf('bytes=0-6', { 'If-Range': '"older"' })).toEqual(WHOLE)
	})

	test('is never packed', async () => {
		const response = await get('atlas/poster.svg', { headers: { Range: 'bytes=0-4', 'Accept-Encoding': 'gzip' } })
		expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, '<svg>'])
	})
})

describe('the server goes on', () => {
	test('when the folder is emptied, as a new build does', async () => {
		const built = mkdtempSync(join(tmpdir(), 'atlas-'))
		writeFileSync(join(built, 'index.html'), '<!doctype html>')
		const here = await serveFolder(built, 0)
		rmSync(built, { recursive: true })
		const response = await fetch(here.address)
		expect([response.status, await response.text()]).toEqual([200, '<!doctype html>'])
		await here.close()
	})

	test('when readers leave in the middle, or speak no HTTP', async () => {
		const { hostname, port } = new URL(served.address)
		const gone = (text: string) =>
			new Promise<void>((resolve) => {
				const socket = connect(Number(port), hostname, () => socket.write(text, () => socket.destroy()))
				socket.on('close', () => resolve()).on('error', () => undefined)
			})
		const pages = 'GET /atlas/poster.svg HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(20)
		await Promise.all([pages, 'GET / HT', '\u0016\u0003\u0001', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n'].map(gone))
		expect((await get('')).status).toBe(200)
	})
})

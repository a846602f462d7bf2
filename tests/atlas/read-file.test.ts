import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../src/atlas/read-file.ts'
import { type Answer, answering, VirtualNetwork } from './virtual-network.ts'

const URL_OF_FILE = 'https://example.org/atlas/zone.pmtiles'
const refusing: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
const timesOf = ({ asked }: VirtualNetwork) => asked.map(({ atMs }) => atMs)

/** Answers with the beginning of a body and then, in place of the rest, whatever `end` does. */
const beginning =
	(end: (body: ReadableStreamDefaultController, signal: AbortSignal) => void): Answer =>
	(signal) =>
		Promise.resolve(
			new Response(
				new ReadableStream({
					start(body) {
						body.enqueue(new TextEncoder().encode('PMTi'))
						end(body, signal)
					},
				}),
			),
		)

describe('reading a built file', () => {
	test('takes one request where the server answers', async () => {
		const network = new VirtualNetwork(answering('PMTiles'))
		expect(await (await readFile(URL_OF_FILE, network)).text()).toBe('PMTiles')
		expect(network.asked).toEqual([{ url: URL_OF_FILE, atMs: 0 }])
	})

	test('is tried again after half a second, one second and two, as long as nobody answers', async () => {
		const network = new VirtualNetwork(refusing)
		await expect(readFile(URL_OF_FILE, network)).rejects.toMatchObject({
			code: 'unreachable',
			file: URL_OF_FILE,
			detail: 'Failed to fetch',
		})
		// 0; + 500 = 500; + 1000 = 1500; + 2000 = 3500.
		expect(timesOf(network)).toEqual([0, 500, 1500, 3500])
	})

	test('succeeds as soon as the server has started', async () => {
		const network = new VirtualNetwork(refusing, answering('', 503), answering('PMTiles'))
		expect(await (await readFile(URL_OF_FILE, network)).text()).toBe('PMTiles')
		expect(timesOf(network)).toEqual([0, 500, 1500])
	})

	test('says what a server that answers with errors said last', async () => {
		await expect(readFile(URL_OF_FILE, new VirtualNetwork(answering('', 500)))).rejects.toMatchObject({
			code: 'unreachable',
			detail: 'HTTP 500',
		})
	})

	test('is given up at once where the file is not there', async () => {
		const network = new VirtualNetwork(answering('', 404))
		await expect(readFile(URL_OF_FILE, network)).rejects.toMatchObject({ code: 'missing', detail: 'HTTP 404' })
		expect(timesOf(network)).toEqual([0])
	})

	test('is tried again where the body breaks off, and then called incomplete', async () => {
		const breaking = beginning((body) => body.error(new TypeError('network error')))
		await expect(readFile(URL_OF_FILE, new VirtualNetwork(breaking))).rejects.toMatchObject({ code: 'incomplete', detail: 'network error' })
		expect(await (await readFile(URL_OF_FILE, new VirtualNetwork(breaking, answering('PMTiles')))).text()).toBe('PMTiles')
	})

	test('gives a server that says nothing twenty seconds for each attempt', async () => {
		const silent: Answer = (signal) =>
			new Promise((_, reject) => {
				signal.addEventListener('abort', () => reject(signal.reason as DOMException))
				network.runOut()
			})
		const network = new VirtualNetwork(silent)
		await expect(readFile(URL_OF_FILE, network)).rejects.toMatchObject({ code: 'unreachable', detail: 'The operation timed out.' })
		// 20 000 and the wait before the next attempt: 500, 1000, 2000.
		expect(timesOf(network)).toEqual([0, 20_500, 41_500, 63_500])
	})

	test('gives a body that stops coming the same twenty seconds', async () => {
		const stopping = beginning((body, signal) => {
			signal.addEventListener('abort', () => body.error(signal.reason))
			network.runOut()
		})
		const network = new VirtualNetwork(stopping, answering('PMTiles'))
		expect(await (await readFile(URL_OF_FILE, network)).text()).toBe('PMTiles')
		expect(timesOf(network)).toEqual([0, 20_500])
	})

	test('notices that a real server hung up in the middle', async () => {
		const server = createServer((_, response) => {
			response.writeHead(200, { 'Content-Length': 100 })
			response.write('PMTi', () => response.destroy())
		})
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
		const url = `http://localhost:${(server.address() as AddressInfo).port}/`
		const network = new VirtualNetwork((signal) => fetch(url, { signal }))
		await expect(readFile(url, network)).rejects.toMatchObject({ code: 'incomplete', file: url })
		expect(network.asked).toHaveLength(4)
		server.close()
	})
})

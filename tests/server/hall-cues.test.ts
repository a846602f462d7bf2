import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Cue } from '../../src/contracts/cue.ts'
import type { HallDevice } from '../../src/contracts/hall.ts'
import { HallCues } from '../../src/server/hall-cues.ts'
import { STORIES } from '../fixtures/atlas-stories.ts'

const BEGUN = { story: 'space', step: 'built-up' }
const HOST = '127.0.0.1'

/** The test zone's story with these commands in its first step, and `END` to the same device in its second. */
function told(...cues: Cue[]) {
	return STORIES.map((story) => ({
		...story,
		steps: story.steps.map((step, index) => ({ ...step, cues: index === 0 ? cues : [{ device: cues[0]!.device, text: 'END' }] })),
	}))
}

/** A device that keeps what it is sent, each datagram or connection by itself. */
class Received {
	readonly all: string[] = []
	#wake = () => {}

	add(bytes: Buffer): void {
		this.all.push(bytes.toString('hex'))
		this.#wake()
	}

	async until(count: number): Promise<string[]> {
		while (this.all.length < count) await new Promise<void>((resolve) => (this.#wake = resolve))
		return this.all
	}
}

async function datagrams(): Promise<{ device: HallDevice; received: Received }> {
	const received = new Received()
	const socket = createSocket('udp4', (message) => received.add(message))
	socket.bind(0, HOST)
	await once(socket, 'listening')
	onTestFinished(() => void socket.close())
	return { device: { protocol: 'udp', host: HOST, port: socket.address().port }, received }
}

/** By connections that the device never ends itself, as some do. */
async function connections(): Promise<{ device: HallDevice; received: Received; close: () => Promise<unknown> }> {
	const received = new Received()
	const server = createServer({ allowHalfOpen: true }, (socket) => {
		const parts: Buffer[] = []
		socket.on('data', (part) => parts.push(part))
		socket.on('end', () => received.add(Buffer.concat(parts)))
	})
	server.listen(0, HOST)
	await once(server, 'listening')
	const close = () => new Promise((resolve) => server.close(resolve))
	onTestFinished(() => void server.close())
	return { device: { protocol: 'tcp', host: HOST, port: (server.address() as AddressInfo).port }, received, close }
}

test('a step that begins sends its commands by UDP, a datagram each, and once', async () => {
	const { device, received } = await datagrams()
	const cues = new HallCues(told({ device: 'model', text: 'ON\r\n' }, { device: 'model', hex: '0a FF' }), { model: device })
	cues.begin(BEGUN)
	cues.begin({ story: 'space', step: 'trade' })
	// "ON" is 4f 4e, the line ending 0d 0a; "END" is 45 4e 44. Were one sent twice, it would come before the last.
	expect(await received.until(3)).toEqual(['4f4e0d0a', '0aff', '454e44'])
})

test('a step that begins sends its commands by TCP, a connection each, in their order, and once', async () => {
	const { device, received } = await connections()
	const cues = new HallCues(told({ device: 'lights', text: '灯' }, { device: 'lights', hex: '00' }), { lights: device })
	cues.begin(BEGUN)
	cues.begin({ story: 'space', step: 'trade' })
	expect(await received.until(3)).toEqual(['e781af', '00', '454e44'])
})

test('an id that the build does not have sends nothing', async () => {
	const { device, received } = await datagrams()
	const cues = new HallCues(told({ device: 'model', text: 'ON' }), { model: device })
	cues.begin({ story: 'elsewhere', step: 'built-up' })
	cues.begin({ story: 'space', step: 'constructor' })
	cues.begin(BEGUN)
	expect(await received.until(1)).toEqual(['4f4e'])
})

test('a device that is switched off is named once, in both languages, and holds no other up', async () => {
	const said: string[] = []
	let wake = () => {}
	const logged = vi.spyOn(console, 'error').mockImplementation((line: string) => {
		said.push(line)
		wake()
	})
	onTestFinished(() => logged.mockRestore())
	const dead = await connections()
	await dead.close()
	const { device, received } = await datagrams()
	const cues = new HallCues(told({ device: 'lights', text: 'ON' }, { device: 'model', text: 'ON' }), { lights: dead.device, model: device })
	const failed = new Promise<void>((resolve) => (wake = resolve))
	cues.begin(BEGUN)
	expect(await received.until(1)).toEqual(['4f4e'])
	await failed
	cues.begin(BEGUN)
	await cues.settled()
	expect(said).toEqual([
		expect.stringMatching(/^展厅设备 lights（tcp 127\.0\.0\.1:\d+）[^\n]*ECONNREFUSED[^\n]*\nThe hall's device lights [^\n]*once\.$/),
	])
})

import { expect, onTestFinished, test, vi } from 'vitest'
import type { Cue } from '../../src/contracts/cue.ts'
import { HallCues } from '../../src/server/hall-cues.ts'
import { STORIES } from '../fixtures/atlas-stories.ts'
import { connections, datagrams } from '../fixtures/hall-devices.ts'

const BEGUN = { story: 'space', step: 'built-up' }
const NEXT = { story: 'space', step: 'trade' }

/** The test zone's story with these commands in its first step, and `END` to the same device in its second. */
function told(...cues: Cue[]) {
	return STORIES.map((story) => ({
		...story,
		steps: story.steps.map((step, index) => ({ ...step, cues: index === 0 ? cues : [{ device: cues[0]!.device, text: 'END' }] })),
	}))
}

test('a step that begins sends its commands by UDP, a datagram each, and once', async () => {
	const { device, received } = await datagrams()
	const cues = new HallCues(told({ device: 'model', text: 'ON\r\n' }, { device: 'model', hex: '0a FF' }), { model: device })
	cues.begin(BEGUN)
	await received.until(2)
	cues.begin(NEXT)
	// "ON" is 4f 4e, the line ending 0d 0a; "END" is 45 4e 44. Were one sent twice, it would come before the last.
	expect(await received.until(3)).toEqual(['4f4e0d0a', '0aff', '454e44'])
})

test('a step that begins sends its commands by TCP, a connection each, in their order, and once', async () => {
	const { device, received } = await connections()
	const cues = new HallCues(told({ device: 'lights', text: '灯' }, { device: 'lights', hex: '00' }), { lights: device })
	cues.begin(BEGUN)
	await received.until(2)
	cues.begin(NEXT)
	expect(await received.until(3)).toEqual(['e781af', '00', '454e44'])
})

test('what has not gone out when the next step begins is late and never sent; what is on its way arrives first', async () => {
	const lights = await connections()
	const model = await connections()
	const cues = new HallCues(
		told({ device: 'lights', text: 'A' }, { device: 'lights', text: 'B' }, { device: 'model', text: 'C' }, { device: 'model', text: 'D' }),
		{ lights: lights.device, model: model.device },
	)
	cues.begin(BEGUN)
	cues.begin(NEXT)
	await lights.received.until(2)
	await model.received.until(1)
	cues.begin(BEGUN)
	// Each line keeps its order, so that B or D of the first time would stand before the second A or C. The second step has END for the lights alone.
	expect(await lights.received.until(4)).toEqual(['41', '454e44', '41', '42'])
	expect(await model.received.until(3)).toEqual(['43', '43', '44'])
})

test('an id that the build does not have sends nothing', async () => {
	const { device, received } = await datagrams()
	const cues = new HallCues(told({ device: 'model', text: 'ON' }), { model: device })
	cues.begin({ story: 'elsewhere', step: 'built-up' })
	cues.begin({ story: 'space', step: 'constructor' })
	cues.begin(BEGUN)
	expect(await received.until(1)).toEqual(['4f4e'])
})

test('a device that is switched off is named once, in both languages, holds no other up, and is spoken to again when it is back', async () => {
	const said: string[] = []
	let wake = () => {}
	const logged = vi.spyOn(console, 'error').mockImplementation((line: string) => {
		said.push(line)
		wake()
	})
	onTestFinished(() => logged.mockRestore())
	const lights = await connections()
	await lights.switchOff()
	const model = await datagrams()
	const cues = new HallCues(told({ device: 'lights', text: 'ON' }, { device: 'lights', text: '!' }, { device: 'model', text: 'ON' }), {
		lights: lights.device,
		model: model.device,
	})
	const named = () => new Promise<void>((resolve) => (wake = resolve))
	const first = named()
	cues.begin(BEGUN)
	expect(await model.received.until(1)).toEqual(['4f4e'])
	await first
	await lights.switchOn()
	cues.begin(BEGUN)
	await lights.received.until(1)
	expect(said).toEqual([
		expect.stringMatching(
			/^展厅设备 lights（tcp 127\.0\.0\.1:\d+）[^\n]*ECONNREFUSED[^\n]*\nThe hall's device lights [^\n]*once until it can\.$/,
		),
	])
})

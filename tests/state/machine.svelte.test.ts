import { beforeEach, describe, expect, test } from 'vitest'
import { Machine } from '../../src/state/machine.svelte.ts'

let now = 0
beforeEach(() => {
	localStorage.clear()
	now = new Date(2026, 4, 1, 10).getTime()
})
const machine = (storage: Storage = localStorage) => new Machine(storage, () => now)

describe('a machine in a hall', () => {
	test('keeps what it was set to when its page is opened again', () => {
		machine().set({ brightness: 0.6, theme: 'sheet', hiddenStories: ['goals'], pxPerMm: 4.03 })
		expect(machine().settings).toMatchObject({ brightness: 0.6, theme: 'sheet', hiddenStories: ['goals'], pxPerMm: 4.03, pin: null })
	})

	test('keeps the settings of an older version, which knew fewer', () => {
		localStorage.setItem('kiosk-settings', '{"brightness":0.5}')
		expect(machine().settings).toMatchObject({ brightness: 0.5, volume: 1, isMuted: false })
		expect(machine().log.lines).toEqual([])
	})

	test.each([
		['half of a text', '{"brightness":0.'],
		['a wrong kind', '[]'],
		['a value past its bounds', '{"brightness":0}'],
		['a property that nobody knows', '{"colour":"red"}'],
		['nothing at all', 'null'],
	])('begins anew and writes a line in its log when it holds %s', (_, held) => {
		localStorage.setItem('kiosk-settings', held)
		const broken = machine()
		expect(broken.settings).toMatchObject({ brightness: 1, pin: null })
		expect(broken.log.lines).toHaveLength(1)
		expect(broken.log.lines[0]).toMatchObject({ at: now, message: expect.stringContaining('kiosk-settings') as string })
	})

	test('runs on where the browser refuses it any storage', () => {
		const refuse = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError')
		}
		const refused = machine({ getItem: refuse, setItem: refuse } as unknown as Storage)
		refused.set({ brightness: 0.7 })
		refused.count('stories', 'space')
		expect(refused.settings.brightness).toBe(0.7)
		expect(refused.log.lines.length).toBeGreaterThan(0)
	})

	test('counts openings by its own calendar and remembers them', () => {
		machine().count('stories', 'space')
		now = new Date(2026, 4, 2, 0, 1).getTime()
		machine().count('stories', 'space')
		expect(machine().openings.map(({ day, stories }) => [day, stories])).toEqual([
			['2026-05-01', { space: 1 }],
			['2026-05-02', { space: 1 }],
		])
	})

	test('keeps the last fifty lines of its log over a restart', () => {
		const { log } = machine()
		for (let line = 1; line <= 60; line++) log.write(`fault ${line}`)
		const lines = machine().log.lines.map(({ message }) => message)
		expect([lines.length, lines[0], lines.at(-1)]).toEqual([50, 'fault 11', 'fault 60'])
	})
})

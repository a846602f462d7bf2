import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkCues } from '../../src/server/check-cues.ts'
import { readHall } from '../../src/server/read-hall.ts'
import { startText } from '../../src/text/start.ts'
import { STORIES } from '../fixtures/atlas-stories.ts'

const LIGHTS = { protocol: 'udp', host: '192.168.1.50', port: 5005 }
let folder: string
let file: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hall-'))
	file = join(folder, 'hall.json')
})
afterEach(() => {
	rmSync(folder, { recursive: true })
})

const readingOf = (hall: unknown) => {
	writeFileSync(file, JSON.stringify(hall))
	return () => readHall(file)
}

describe('the devices of a hall', () => {
	test('have a name, a protocol, a host and a port', () => {
		const hall = { lights: LIGHTS, 'land-model': { protocol: 'tcp', host: 'model.hall', port: 65535 }, fan: { ...LIGHTS, host: '::1' } }
		expect(readingOf(hall)()).toEqual(hall)
	})

	test.each([
		['another protocol', { lights: { ...LIGHTS, protocol: 'http' } }, 'lights.protocol', '"udp" or "tcp"'],
		['an address with a scheme', { lights: { ...LIGHTS, host: 'http://a' } }, 'lights.host', 'an IP address or the name of a host'],
		['no host', { lights: { protocol: 'udp', port: 1 } }, 'lights.host', 'an IP address or the name of a host'],
		['the port 0', { lights: { ...LIGHTS, port: 0 } }, 'lights.port', 'a whole number from 1 to 65535'],
		['a port in quotes', { lights: { ...LIGHTS, port: '5005' } }, 'lights.port', 'a whole number from 1 to 65535'],
		['a property that is not known', { lights: { ...LIGHTS, baud: 9600 } }, 'lights', 'protocol, host and port, and nothing else'],
		['a name with a space', { 'floor lights': LIGHTS }, 'floor lights', 'a name in kebab-case, such as floor-lights'],
	])('may not have %s: both languages say file, field and cause', (_, hall, field, expected) => {
		const words = new RegExp(
			`^展厅设备表 .*hall\\.json · ${field}：应为[^\n]+。\nThe hall's devices in .*hall\\.json · ${field}: expected ${expected}\\.$`,
		)
		expect(readingOf(hall)).toThrow(words)
	})

	test('are listed by name', () => {
		expect(readingOf([LIGHTS])).toThrow(startText.hallInvalid(file, '', 'hall'))
	})

	test('that cannot be read, or are no JSON, are named with the cause', () => {
		expect(() => readHall(file)).toThrow(/读不到：ENOENT[^]*\nThe hall's devices in [^]*hall\.json cannot be read: ENOENT/)
		writeFileSync(file, '{ lights }')
		expect(() => readHall(file)).toThrow(/不是 JSON：[^]*\nThe hall's devices in [^]*hall\.json are not JSON: /)
	})

	test('that cannot be read end the start before anything is built', async () => {
		const start = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/server/start.ts', '--kiosk', '--hall', folder])
		const cause = 'EISDIR: illegal operation on a directory, read'
		await expect(start).rejects.toMatchObject({ code: 1, stdout: '', stderr: `${startText.hallUnreadable(folder, cause)}\n` })
	})

	test('have to be all those that the stories speak to', () => {
		const [story] = STORIES
		const [step] = story!.steps
		const told = [
			{
				...story!,
				steps: [
					{
						...step!,
						cues: [
							{ device: 'lights', text: 'ON' },
							{ device: 'constructor', text: 'ON' },
						],
					},
				],
			},
		]
		expect(() => checkCues(told, { lights: { protocol: 'udp', host: '::1', port: 1 } }, 'hall.json')).toThrow(
			`展厅设备表 hall.json 里没有“constructor”，讲解步骤 ${story!.id}/${step!.id} 的 cues 要用它。\nThe hall's devices in hall.json lack "constructor", to which the cues of ${story!.id}/${step!.id} go.`,
		)
		expect(() => checkCues(STORIES, {}, 'hall.json')).not.toThrow()
	})
})

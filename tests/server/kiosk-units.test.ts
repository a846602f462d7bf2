import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CHROMIUM_FLAGS } from '../../src/domain/kiosk/chromium-flags.ts'
import { profileFolder } from '../../src/domain/kiosk/profile-folder.ts'
import { chosenPort } from '../../src/server/chosen-port.ts'
import { HEARTBEAT_PATH } from '../../src/server/heartbeat.ts'
import { startOptions } from '../../src/server/start-options.ts'

const FOLDER = 'docs/kiosk'
const names = readdirSync(FOLDER).filter((name) => /\.(service|timer)$/.test(name))
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8').replaceAll(/\\\n\s*/g, '')
const valueOf = (name: string, key: string) => new RegExp(`^${key}=(.*)$`, 'm').exec(textOf(name))?.[1]
const address = `http://localhost:${chosenPort({})}`
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

describe('the units that run a wall', () => {
	test('are server, browser, watchdog and the nightly restart', () => {
		expect(names.sort()).toEqual([
			'kiosk-browser.service',
			'kiosk-night.service',
			'kiosk-night.timer',
			'kiosk-server.service',
			'kiosk-watchdog.service',
			'kiosk-watchdog.timer',
		])
	})

	test.each(['kiosk-server.service', 'kiosk-browser.service'])('bring %s back always, without giving up', (name) => {
		expect([valueOf(name, 'Restart'), valueOf(name, 'RestartSec'), valueOf(name, 'StartLimitIntervalSec')]).toEqual(['always', '5', '0'])
	})

	test('start the server with options that it knows', () => {
		const [, options = ''] = valueOf('kiosk-server.service', 'ExecStart')?.split(' -- ') ?? []
		expect(startOptions(options.split(' '))).toMatchObject({ kiosk: true })
	})

	test('open Chromium as npm start does, at the address that it prints', () => {
		const words = valueOf('kiosk-browser.service', 'ExecStart')?.split(/\s+/)
		const profile = `--user-data-dir=${profileFolder('unix', '%h')}`
		expect(words).toEqual(['/usr/bin/env', 'chromium', ...CHROMIUM_FLAGS, profile, `${address}/kiosk.html?room`])
	})

	test('ask for the heartbeat every half minute, and leave a browser that was started again three minutes', () => {
		expect(valueOf('kiosk-watchdog.service', 'ExecCondition')).toContain(`${address}${HEARTBEAT_PATH}'`)
		expect(valueOf('kiosk-watchdog.service', 'ExecStartPost')).toBe('/usr/bin/env sleep 180')
		expect(valueOf('kiosk-watchdog.timer', 'OnUnitInactiveSec')).toBe('30s')
	})

	test.each(names)('name no file of anybody’s machine: %s', (name) => {
		const paths = textOf(name).match(/(?<=[\s=:])\/[a-z][^\s]*/g) ?? []
		expect(paths.filter((path) => !['/usr/bin/env', '/bin/sh', '/dev/null'].includes(path))).toEqual([])
	})

	test.runIf(hasSystemd).each(['--user', '--system'])('are right in the eyes of systemd-analyze verify %s', (scope) => {
		const runtime = mkdtempSync(join(tmpdir(), 'units-'))
		onTestFinished(() => rmSync(runtime, { recursive: true }))
		const files = names.map((name) => join(FOLDER, name))
		const environment = { ...process.env, XDG_RUNTIME_DIR: runtime }
		expect(execFileSync('systemd-analyze', [scope, 'verify', ...files], { env: environment, stdio: 'pipe' }).toString()).toBe('')
	})
})

import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CHROMIUM_FLAGS } from '../../src/domain/kiosk/chromium-flags.ts'
import { browserPath } from '../../src/server/browser-path.ts'
import { ownProfile } from '../../src/server/own-profile.ts'

const machine = { platform: 'linux' as const, environment: { HOME: '/home/li' }, exists: () => false, list: () => [] }

/** A browser that notes what it was started with, and that it was ended. */
const NOTING_BROWSER = `#!/bin/sh
trap 'echo ended >> "$0.ended"; exit' TERM
printf '%s\\n' "$@" > "$0.noted"
mv "$0.noted" "$0.started"
while :; do sleep 0.05; done
`

test.skipIf(process.platform === 'win32')(
	'the wall’s browser is opened with its flags, profile and address, and ends with the server',
	async () => {
		const folder = mkdtempSync(join(tmpdir(), 'browser-'))
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
		const path = join(folder, 'chromium')
		writeFileSync(path, NOTING_BROWSER)
		chmodSync(path, 0o755)
		const wall = { path, profileFolder: join(folder, 'profile'), address: 'http://localhost:4173/kiosk.html?room' }
		const program = `import('./src/server/open-browser.ts').then(({ openBrowser }) => openBrowser(${JSON.stringify(wall)}))`
		const server = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: 'inherit' })
		onTestFinished(() => void server.kill('SIGKILL'))
		await expect.poll(() => existsSync(`${path}.started`), { timeout: 10_000 }).toBe(true)
		const given = readFileSync(`${path}.started`, 'utf8').trim().split('\n')
		expect(given).toEqual([...CHROMIUM_FLAGS, `--user-data-dir=${wall.profileFolder}`, wall.address])
		server.kill('SIGTERM')
		await expect.poll(() => existsSync(`${path}.ended`), { timeout: 10_000 }).toBe(true)
	},
)

test('where there is no browser, that is said in both languages with the way out', () => {
	expect(() => browserPath(machine)).toThrow(/^没有找到 Chromium[^\n]*CHROMIUM_PATH[^\n]*\nNo Chromium[^\n]*CHROMIUM_PATH[^\n]*$/)
	expect(() => browserPath({ ...machine, environment: { CHROMIUM_PATH: '/opt/gone' } })).toThrow(
		'CHROMIUM_PATH 指的 /opt/gone 不存在。\nCHROMIUM_PATH names /opt/gone, which does not exist.',
	)
})

test('the wall keeps its settings in the profile that the launch script names', () => {
	expect(ownProfile(machine)).toBe('/home/li/.local/share/plan-kiosk')
	const environment = { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }
	expect(ownProfile({ ...machine, platform: 'win32', environment })).toBe('C:\\Users\\li\\AppData\\Local\\plan-kiosk')
})

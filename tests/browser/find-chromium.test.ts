import { describe, expect, test } from 'vitest'
import { findChromium, type Machine } from './find-chromium.ts'

/** A Linux machine on which just these files are. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
	return {
		platform: 'linux',
		isRoot: false,
		environment: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/li' },
		exists: (path) => files.includes(path),
		list: (folder) => [
			...new Set(files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split('/')[0]!)),
		],
		...rest,
	}
}

const cached = (revision: number) => `/home/li/.cache/ms-playwright/chromium-${revision}/chrome-linux64/chrome`

describe('the browser of the journeys', () => {
	test('is the one that CHROMIUM_PATH names, before any other', () => {
		const environment = { CHROMIUM_PATH: '/opt/own/chrome', PATH: '/usr/bin' }
		expect(findChromium(machine(['/opt/own/chrome', '/usr/bin/chromium'], { environment }))).toEqual({
			kind: 'found',
			path: '/opt/own/chrome',
		})
	})

	test('is never silently another one when CHROMIUM_PATH is wrong', () => {
		const environment = { CHROMIUM_PATH: '/opt/gone/chrome', PATH: '/usr/bin' }
		expect(findChromium(machine(['/usr/bin/chromium'], { environment, isRoot: true }))).toEqual({
			kind: 'missing',
			advice: 'CHROMIUM_PATH names /opt/gone/chrome, which does not exist.',
		})
	})

	test('is Debian’s chromium before Google’s, wherever the two stand on the PATH', () => {
		const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium']
		expect(findChromium(machine(files))).toEqual({ kind: 'found', path: '/usr/bin/chromium' })
	})

	test('is the newest in Playwright’s cache when the system has none: revision 1200 is newer than 999', () => {
		expect(findChromium(machine([cached(999), cached(1200)]))).toEqual({ kind: 'found', path: cached(1200) })
	})

	test('is looked for where PLAYWRIGHT_BROWSERS_PATH says', () => {
		const path = '/srv/browsers/chromium-1200/chrome-linux/chrome'
		const environment = { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers', HOME: '/home/li' }
		expect(findChromium(machine([path], { environment }))).toEqual({ kind: 'found', path })
	})

	test('is the application on a Mac', () => {
		const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		expect(findChromium(machine([path], { platform: 'darwin' }))).toEqual({ kind: 'found', path })
	})

	test('is installed on Debian by root, and only there', () => {
		const debian = ['/etc/debian_version']
		expect(findChromium(machine(debian, { isRoot: true }))).toEqual({ kind: 'install-with-apt' })
		expect(findChromium(machine(debian)).kind).toBe('missing')
		expect(findChromium(machine([], { isRoot: true })).kind).toBe('missing')
	})

	test('is advised on in one line when there is none', () => {
		const choice = findChromium(machine([]))
		expect(choice).toMatchObject({
			kind: 'missing',
			advice: expect.stringMatching(/^[^\n]*apt-get install chromium[^\n]*CHROMIUM_PATH[^\n]*$/) as string,
		})
	})
})

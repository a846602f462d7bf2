import { describe, expect, test } from 'vitest'
import { findChromium, type Machine } from '../../src/server/find-chromium.ts'

/** A Linux machine on which just these files are. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
	return {
		platform: 'linux',
		environment: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/li' },
		exists: (path) => files.includes(path),
		list: (folder) => [
			...new Set(files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split('/')[0]!)),
		],
		...rest,
	}
}

const cached = (revision: number) => `/home/li/.cache/ms-playwright/chromium-${revision}/chrome-linux64/chrome`

describe('the browser of the hall and of the journeys', () => {
	test('is the one that CHROMIUM_PATH names, before any other', () => {
		const environment = { CHROMIUM_PATH: '/opt/own/chrome', PATH: '/usr/bin' }
		expect(findChromium(machine(['/opt/own/chrome', '/usr/bin/chromium'], { environment }))).toEqual({
			kind: 'found',
			path: '/opt/own/chrome',
		})
	})

	test('is never silently another one when CHROMIUM_PATH is wrong', () => {
		const environment = { CHROMIUM_PATH: '/opt/gone/chrome', PATH: '/usr/bin' }
		expect(findChromium(machine(['/usr/bin/chromium'], { environment }))).toEqual({ kind: 'missing', named: '/opt/gone/chrome' })
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

	test('is Google’s on Windows, where programs are installed and the PATH knows none', () => {
		const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
		const environment = { PATH: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' }
		expect(findChromium(machine([path], { platform: 'win32', environment }))).toEqual({ kind: 'found', path })
	})

	test('is missing where there is none', () => {
		expect(findChromium(machine([]))).toEqual({ kind: 'missing', named: null })
	})
})

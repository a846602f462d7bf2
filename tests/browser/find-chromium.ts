import { posix, win32 } from 'node:path'

/** What a decision about the browser depends on, so that it can be tested without any machine. */
export interface Machine {
	platform: NodeJS.Platform
	isRoot: boolean
	environment: Partial<Record<'CHROMIUM_PATH' | 'PATH' | 'HOME' | 'LOCALAPPDATA' | 'PLAYWRIGHT_BROWSERS_PATH', string>>
	exists: (path: string) => boolean
	/** Names in a folder; none where there is no such folder. */
	list: (folder: string) => string[]
}

export type ChromiumChoice = { kind: 'found'; path: string } | { kind: 'install-with-apt' } | { kind: 'missing'; advice: string }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC_APPLICATIONS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const IN_PLAYWRIGHT_FOLDER = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe',
]
const ADVICE =
	'No Chromium found for the browser journeys: install it (Debian and Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright-core install chromium) or name one in CHROMIUM_PATH.'

/** Which Chromium the journeys run in: the one that `CHROMIUM_PATH` names, the system's, Playwright's, or one that must be installed first. */
export function findChromium(machine: Machine): ChromiumChoice {
	const named = machine.environment.CHROMIUM_PATH
	if (named && !machine.exists(named)) return { kind: 'missing', advice: `CHROMIUM_PATH names ${named}, which does not exist.` }
	const path = named || onSystem(machine) || inPlaywrightsCache(machine)
	if (path) return { kind: 'found', path }
	if (machine.isRoot && machine.exists('/etc/debian_version')) return { kind: 'install-with-apt' }
	return { kind: 'missing', advice: ADVICE }
}

function onSystem({ platform, environment, exists }: Machine): string | undefined {
	if (platform === 'darwin') return MAC_APPLICATIONS.find(exists)
	const path = platform === 'win32' ? win32 : posix
	const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean)
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, platform === 'win32' ? `${name}.exe` : name))).find(exists)
}

function inPlaywrightsCache(machine: Machine): string | undefined {
	const folder = playwrightsCache(machine)
	const path = machine.platform === 'win32' ? win32 : posix
	const revision = (name: string) => Number(name.slice('chromium-'.length))
	return machine
		.list(folder)
		.filter((name) => /^chromium-\d+$/.test(name))
		.sort((a, b) => revision(b) - revision(a))
		.flatMap((name) => IN_PLAYWRIGHT_FOLDER.map((program) => path.join(folder, name, program)))
		.find(machine.exists)
}

function playwrightsCache({ platform, environment }: Machine): string {
	const { PLAYWRIGHT_BROWSERS_PATH, HOME = '', LOCALAPPDATA = '' } = environment
	if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH
	if (platform === 'win32') return `${LOCALAPPDATA}\\ms-playwright`
	return platform === 'darwin' ? `${HOME}/Library/Caches/ms-playwright` : `${HOME}/.cache/ms-playwright`
}

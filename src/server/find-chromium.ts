import { posix, win32 } from 'node:path'

/** What a decision about the browser depends on, so that it can be tested without any machine. */
export interface Machine {
	platform: NodeJS.Platform
	environment: Partial<Record<'CHROMIUM_PATH' | 'PATH' | 'HOME' | 'LOCALAPPDATA' | 'PROGRAMFILES' | 'PLAYWRIGHT_BROWSERS_PATH', string>>
	exists: (path: string) => boolean
	/** Names in a folder; none where there is no such folder. */
	list: (folder: string) => string[]
}

/** The browser that was found, or the name of the one that was asked for and is not there; `null` where none was asked for. */
export type ChromiumChoice = { kind: 'found'; path: string } | { kind: 'missing'; named: string | null }

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

/** Which Chromium is to be opened: the one that `CHROMIUM_PATH` names and no other, else the system's, else Playwright's. */
export function findChromium(machine: Machine): ChromiumChoice {
	const named = machine.environment.CHROMIUM_PATH
	if (named) return machine.exists(named) ? { kind: 'found', path: named } : { kind: 'missing', named }
	const path = onSystem(machine) ?? inPlaywrightsCache(machine)
	return path === undefined ? { kind: 'missing', named: null } : { kind: 'found', path }
}

function onSystem({ platform, environment, exists }: Machine): string | undefined {
	if (platform === 'darwin') return MAC_APPLICATIONS.find(exists)
	const path = platform === 'win32' ? win32 : posix
	const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean)
	const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, platform === 'win32' ? `${name}.exe` : name)))
	const { PROGRAMFILES } = environment
	return [...onPath, ...(PROGRAMFILES === undefined ? [] : [`${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`])].find(exists)
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

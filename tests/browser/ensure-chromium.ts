import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { browserPath } from '../../src/server/browser-path.ts'
import { findChromium } from '../../src/server/find-chromium.ts'
import { thisMachine } from '../../src/server/this-machine.ts'

function installWithApt(): void {
	console.log('No Chromium found: installing Debian’s with apt-get.')
	const apt = (...words: string[]) =>
		execFileSync('apt-get', ['-qq', ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		})
	apt('update')
	apt('install', '--yes', 'chromium')
}

try {
	const choice = findChromium(thisMachine())
	const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
	if (choice.kind === 'missing' && choice.named === null && mayInstall) installWithApt()
	console.log(`Browser journeys run in ${browserPath()}`)
} catch (error) {
	console.error((error as Error).message)
	process.exitCode = 1
}

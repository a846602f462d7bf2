import { execFileSync } from 'node:child_process'
import { findChromium } from './find-chromium.ts'
import { thisMachine } from './this-machine.ts'

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
	if (findChromium(thisMachine()).kind === 'install-with-apt') installWithApt()
	const choice = findChromium(thisMachine())
	if (choice.kind !== 'found')
		throw new Error(choice.kind === 'missing' ? choice.advice : 'apt-get installed chromium, but it is not on the PATH.')
	console.log(`Browser journeys run in ${choice.path}`)
} catch (error) {
	console.error((error as Error).message)
	process.exitCode = 1
}

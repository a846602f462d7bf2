import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'
import { thisMachine } from './this-machine.ts'

const ARGUMENTS = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
]

/**
 * A fresh headless browser that draws WebGL without a graphics card.
 *
 * @throws where the machine has none; `npm test` looks before it begins.
 */
export async function launchChromium(): Promise<Browser> {
	const choice = findChromium(thisMachine())
	if (choice.kind !== 'found')
		throw new Error(choice.kind === 'missing' ? choice.advice : 'No Chromium found: run npm test, which installs it.')
	return chromium.launch({ executablePath: choice.path, headless: true, args: ARGUMENTS })
}

import { type Browser, chromium } from 'playwright-core'
import { browserPath } from '../../src/server/browser-path.ts'

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
	return chromium.launch({ executablePath: browserPath(), headless: true, args: ARGUMENTS })
}

import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from './build-application.ts'
import { launchChromium } from './launch-chromium.ts'
import { untilReady } from './until-ready.ts'

const PICTURE = 'docs/planner.png'

const { folder, remove } = buildApplication()
const served = await serveFolder(folder, 0)
const browser = await launchChromium()
try {
	const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' })
	await page.goto(served.address)
	await untilReady(page)
	await page.screenshot({ path: PICTURE })
	console.log(`${PICTURE} shows the application as it is now.`)
} finally {
	await browser.close()
	await served.close()
	remove()
}

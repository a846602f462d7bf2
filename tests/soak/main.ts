import { parseArgs } from 'node:util'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from '../browser/build-application.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { report } from './report.ts'
import { soak } from './soak.ts'

const { values } = parseArgs({
	options: { journeys: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, dist: { type: 'string' } },
})
const journeys = Number(values.journeys)
const seed = Number(values.seed)

if (!Number.isInteger(journeys) || journeys < 1 || !Number.isInteger(seed)) {
	console.error('Usage: npm run soak -- [--journeys 200] [--seed 1] [--dist FOLDER]')
	process.exitCode = 2
} else {
	const { folder, remove } = values.dist === undefined ? buildApplication() : { folder: values.dist, remove: () => {} }
	const served = await serveFolder(folder, 0)
	const browser = await launchChromium()
	try {
		if (!report(await soak(browser, served.address, { journeys, seed }))) process.exitCode = 1
	} finally {
		await browser.close()
		await served.close()
		remove()
	}
}

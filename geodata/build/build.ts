import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { faultLine, type Fault } from '../../src/contracts/fault.ts'
import { assembleAtlas } from './assemble-atlas.ts'
import { sourceTexts } from './fonts/source-texts.ts'
import { readZone } from './read-zone.ts'
import { report } from './report.ts'
import { validateZone } from './validate.ts'
import { writeFolder } from './write-folder.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const { values: options } = parseArgs({
	options: {
		/** Only looks for faults; writes nothing. */
		check: { type: 'boolean', default: false },
		/** Folder of the zone. */
		zone: { type: 'string', default: fromRoot('geodata') },
		/** Folder that is replaced by the built atlas. */
		out: { type: 'string', default: fromRoot('public/atlas') },
	},
})

function stop(faults: readonly Fault[]): void {
	for (const fault of faults) console.error(faultLine(fault))
	process.exitCode = 1
}

const started = performance.now()
const seconds = (): number => (performance.now() - started) / 1000

const { zone, faults: unreadable } = readZone(options.zone)
const faults = zone ? validateZone(zone) : unreadable
if (!zone || faults.length > 0) stop(faults)
else if (options.check) console.log(`${zone.layers.length} layers, ${zone.figures.length} figures: no fault; ${seconds().toFixed(1)} s`)
else {
	const built = await assembleAtlas(zone, sourceTexts(fromRoot('src')))
	writeFolder(options.out, built.files)
	for (const line of report(zone, built, seconds())) console.log(line)
}

import { fileURLToPath } from 'node:url'
import { faultLine } from '../../src/contracts/fault.ts'
import { computeFigures } from './figures.ts'
import { figuresJson } from './figures-json.ts'
import { figuresTable } from './figures-table.ts'
import { readValidZone } from './read-valid-zone.ts'

/** Another zone's folder can be named; without one it is this one's. */
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const folder = named ?? fileURLToPath(new URL('..', import.meta.url))
const { zone, faults } = readValidZone(folder)
if (zone) {
	const figures = computeFigures(zone)
	console.log(process.argv.includes('--json') ? figuresJson(figures) : figuresTable(figures))
} else {
	console.error(faults.map(faultLine).join('\n'))
	process.exitCode = 1
}

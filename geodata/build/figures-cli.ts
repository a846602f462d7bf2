import { fileURLToPath } from 'node:url'
import { faultLine } from '../../src/contracts/fault.ts'
import type { FigureResult } from '../../src/contracts/figure.ts'
import { computeFigures } from './figures.ts'
import { figuresTable } from './figures-table.ts'
import { readValidZone } from './read-valid-zone.ts'

/** A figure without the features that went in: those are the map's business. */
function printed(figure: FigureResult): Omit<FigureResult, 'features'> {
	const { id, title, value, unit, turf, ellipsoid, published, differencePct, tolerancePct, basis, status, reason } = figure
	return { id, title, value, unit, turf, ellipsoid, published, differencePct, tolerancePct, basis, status, ...(reason && { reason }) }
}

/** Another zone's folder can be named; without one it is this one's. */
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const folder = named ?? fileURLToPath(new URL('..', import.meta.url))
const { zone, faults } = readValidZone(folder)
if (zone) {
	const figures = computeFigures(zone)
	console.log(process.argv.includes('--json') ? JSON.stringify(figures.map(printed), null, '\t') : figuresTable(figures))
} else {
	console.error(faults.map(faultLine).join('\n'))
	process.exitCode = 1
}

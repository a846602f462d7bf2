import { parseArgs } from 'node:util'
import { figuresInTheBrowser } from './figures-in-the-browser.ts'
import { firstView } from './first-view.ts'
import { kiosk } from './kiosk.ts'
import { layerSwitch } from './layer-switch.ts'
import { workbench } from './workbench.ts'

/** Each measures the production build, prints a table and says whether it keeps its budget. */
const benches = { 'first-view': firstView, 'layer-switch': layerSwitch, figures: figuresInTheBrowser, kiosk, workbench }

const { positionals, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '7' } } })
const [name = ''] = positionals
const rounds = Number(values.rounds)

if (!(name in benches) || !Number.isInteger(rounds) || rounds < 1) {
	console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [--rounds 7]`)
	process.exitCode = 2
} else if (!(await benches[name as keyof typeof benches](rounds))) {
	console.error('Over budget.')
	process.exitCode = 1
}

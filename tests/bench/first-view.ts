import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from '../browser/build-application.ts'
import { addBenchPage } from './add-bench-page.ts'
import { median } from './median.ts'
import { opened, readyAfterMs } from './opened.ts'
import { sceneOf } from './scene.ts'
import { transferred, type Transferred } from './transferred.ts'

const BUDGET = { scriptsAboveBare: 120_000, styles: 25_000, fonts: 150_000, timesBare: 1.35 }

interface Sample {
	readyMs: number
	bytes: Transferred
}

/** The application's first view against a bare MapLibre page that draws the same scene: cold browsers, turn about. */
export async function firstView(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	try {
		const address = await addBarePage(folder)
		const served = await serveFolder(folder, Number(new URL(address).port))
		const sample = (path: string) =>
			opened(served.address + path, async (page, paths): Promise<Sample> => ({
				readyMs: await readyAfterMs(page),
				bytes: transferred(paths, folder),
			}))
		const samples = { bare: [] as Sample[], application: [] as Sample[] }
		for (let round = 0; round < rounds; round++) {
			samples.bare.push(await sample('bare/'))
			samples.application.push(await sample(''))
		}
		await served.close()
		return report(samples)
	} finally {
		remove()
	}
}

/** Builds the bare page into the application's folder, for the address at which its scene was read. */
async function addBarePage(folder: string): Promise<string> {
	const outDir = await addBenchPage('bare-page', folder, 'bare')
	const served = await serveFolder(folder, 0)
	writeFileSync(join(outDir, 'scene.json'), JSON.stringify(await opened(served.address, sceneOf)))
	await served.close()
	return served.address
}

function report({ bare, application }: Record<'bare' | 'application', Sample[]>): boolean {
	const [floor] = bare
	const [own] = application
	if (!floor || !own) return false
	const readyMs = { bare: median(bare.map((sample) => sample.readyMs)), application: median(application.map((sample) => sample.readyMs)) }
	const ratio = readyMs.application / readyMs.bare
	console.table({
		'bare MapLibre page': row(floor.bytes, bare),
		'the application': row(own.bytes, application),
	})
	const kept = {
		[`scripts above bare ≤ ${BUDGET.scriptsAboveBare / 1000} kB: ${inKb(own.bytes.scripts - floor.bytes.scripts)}`]:
			own.bytes.scripts - floor.bytes.scripts <= BUDGET.scriptsAboveBare,
		[`styles ≤ ${BUDGET.styles / 1000} kB: ${inKb(own.bytes.styles)}`]: own.bytes.styles <= BUDGET.styles,
		[`fonts ≤ ${BUDGET.fonts / 1000} kB: ${inKb(own.bytes.fonts)}`]: own.bytes.fonts <= BUDGET.fonts,
		[`ready ≤ ${BUDGET.timesBare} × bare: ${ratio.toFixed(2)}`]: ratio <= BUDGET.timesBare,
	}
	for (const [line, isKept] of Object.entries(kept)) console.log(`${isKept ? 'kept' : 'OVER'}  ${line}`)
	return Object.values(kept).every(Boolean)
}

const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function row(bytes: Transferred, samples: Sample[]) {
	const times = samples.map(({ readyMs }) => readyMs)
	return {
		'scripts, gzip': inKb(bytes.scripts),
		'styles, gzip': inKb(bytes.styles),
		fonts: inKb(bytes.fonts),
		data: inKb(bytes.data),
		'ready, median ms': Math.round(median(times)),
		'least–most ms': `${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))}`,
	}
}

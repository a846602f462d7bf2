import { serveFolder } from '../../src/server/serve-folder.ts'
import { buildApplication } from '../browser/build-application.ts'
import { addBenchPage } from './add-bench-page.ts'
import type { FigureTimes } from './figure-times.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'

const BUDGET_MS = 50

/** All figures recomputed in the browser, a cold browser each round. What counts is the first pass, the one a reader waits for. */
export async function figuresInTheBrowser(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	try {
		await addBenchPage('figures-page', folder, 'figures')
		const served = await serveFolder(folder, 0)
		const samples: FigureTimes[] = []
		for (let round = 0; round < rounds; round++) {
			samples.push(
				await opened(`${served.address}figures/`, async (page) => JSON.parse(await page.locator('body').innerText()) as FigureTimes),
			)
		}
		await served.close()
		return report(samples)
	} finally {
		remove()
	}
}

function report(samples: readonly FigureTimes[]): boolean {
	const first = median(samples.map(({ passesMs: [cold = NaN] }) => cold))
	const later = median(samples.flatMap(({ passesMs: [, ...warm] }) => warm))
	const differing = [...new Set(samples.flatMap((sample) => sample.differing))]
	console.log(`first pass ${first.toFixed(1)} ms, later passes ${later.toFixed(1)} ms (medians)`)
	for (const { slowest } of samples.slice(0, 1)) console.log(`slowest figure: ${slowest.id}, ${slowest.ms.toFixed(1)} ms`)
	if (differing.length > 0) console.log(`otherwise than in the build: ${differing.join(' ')}`)
	const isKept = first <= BUDGET_MS && differing.length === 0
	console.log(`${isKept ? 'kept' : 'OVER'}  all figures ≤ ${BUDGET_MS} ms, and the same as in the build`)
	return isKept
}

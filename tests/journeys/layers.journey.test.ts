import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Position } from '../../src/contracts/feature.ts'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { renderedAt } from '../browser/rendered-at.ts'
import { standAt } from '../browser/stand-at.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'
import { knownPlaces } from './known-places.ts'

/** Where every layer has something in view, and every mark is large enough to be drawn. */
const MIDDLE: Position = [106.27, 29.36]
const MIDDLE_ZOOM = 11.2
/** Half a kilometre at zoom 12, where a pixel is 16.6 m: 78 271 m × cos 29.4° ÷ 2^12. */
const CLOSE_ZOOM = 12
const REACH_PX = 30
const WHOLE_VIEW_PX = 2000

/** Everything drawn in the middle, and what is missing at the places where a layer is known to be. */
async function look(page: Page, { id }: LayerDefinition): Promise<{ drawn: string[]; missing: string[] }> {
	await untilIdle(page)
	const drawn = await renderedAt(page, MIDDLE, WHOLE_VIEW_PX)
	const missing: string[] = []
	for (const { at, drawn: expected } of knownPlaces.filter((place) => place.drawn.split('/')[0] === id)) {
		await standAt(page, at, CLOSE_ZOOM)
		const there = await renderedAt(page, at, REACH_PX)
		if (!there.some((ref) => ref === expected || ref.startsWith(`${expected}/`))) missing.push(`${expected} at ${at.join()}`)
	}
	await standAt(page, MIDDLE, MIDDLE_ZOOM)
	return { drawn, missing }
}

describe('the layers', () => {
	journey(
		'are drawn one by one where their places are known to be, and are gone when they are switched off',
		async ({ address, visit }) => {
			const { page } = await visit({ width: 1500, height: 900, deviceScaleFactor: 0.25 })
			await page.goto(`${address}?layers=&map=${MIDDLE_ZOOM}/${MIDDLE[1]}/${MIDDLE[0]}`)
			await untilReady(page)
			const { layers } = await atlasOf(page)
			for (const layer of layers) {
				const box = page.getByRole('checkbox', { name: layerTreeText.zh.show(layer.title.zh), exact: true })
				await box.check({ force: true })
				const { drawn, missing } = await look(page, layer)
				expect.soft(missing).toEqual([])
				expect.soft([...new Set(drawn.map((ref) => ref.split('/')[0]))]).toEqual([layer.id])
				await box.uncheck({ force: true })
				await untilIdle(page)
				expect.soft(await renderedAt(page, MIDDLE, WHOLE_VIEW_PX), `${layer.id} switched off`).toEqual([])
			}
		},
	)
})

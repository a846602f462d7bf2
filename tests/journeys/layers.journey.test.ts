import { describe, expect } from 'vitest'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { renderedAt } from '../browser/rendered-at.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'
import { knownPlaces } from './known-places.ts'

/** Half a kilometre at zoom 10.5, where a pixel is 47 m: 78 271 m × cos 29.4° ÷ 2^10.5. */
const REACH_PX = 11

describe('the layers', () => {
	journey(
		'are drawn one by one where their places are known to be, and are gone when they are switched off',
		async ({ address, visit }) => {
			const { page } = await visit({ width: 1920, height: 1080 })
			await page.goto(`${address}?layers=&map=10.5/29.42/106.28`)
			await untilReady(page)
			const { layers } = await atlasOf(page)
			const without = new Set(knownPlaces.map(({ drawn }) => drawn.split('/')[0]))
			for (const { id, title, categories } of layers) {
				const box = page.getByRole('checkbox', { name: layerTreeText.zh.show(title.zh), exact: true })
				await box.check({ force: true })
				await untilIdle(page)
				for (const { at, drawn } of knownPlaces.filter((place) => place.drawn.split('/')[0] === id)) {
					const refs = await renderedAt(page, at, REACH_PX)
					expect
						.soft(
							refs.filter((ref) => ref === drawn || ref.startsWith(`${drawn}/`)),
							`${drawn} at ${at.join()}`,
						)
						.not.toEqual([])
				}
				const isDrawn = categories.some(({ symbol }) => symbol.kind !== 'listed-only')
				if (!without.has(id) && isDrawn) expect.soft(await renderedAt(page, [106.28, 29.42], 2000), id).not.toEqual([])
				await box.uncheck({ force: true })
				await untilIdle(page)
				expect.soft(await renderedAt(page, [106.28, 29.42], 2000), `${id} switched off`).toEqual([])
			}
		},
	)
})

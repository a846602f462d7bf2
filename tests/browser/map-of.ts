import type { Map as MapLibreMap } from 'maplibre-gl'
import type { JSHandle, Page } from 'playwright-core'

/** The live map, which the element that carries `data-map-state` holds as its property `map`. */
export async function mapOf(page: Page): Promise<JSHandle<MapLibreMap>> {
	return page.evaluateHandle(() => {
		const { map } = document.querySelector('[data-map-state]') as Element & { map?: MapLibreMap }
		if (!map) throw new Error('The element with data-map-state has no property "map".')
		return map
	})
}

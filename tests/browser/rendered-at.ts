import type { Position } from '../../src/contracts/feature.ts'
import type { Page } from 'playwright-core'
import { mapOf } from './map-of.ts'

/** `layer/feature` of every feature (of a part that belongs to none: the layer) drawn within `radiusPx` of a position, topmost first, each once. */
export async function renderedAt(page: Page, position: Position, radiusPx = 4): Promise<string[]> {
	const map = await mapOf(page)
	return map.evaluate(
		(live, [lngLat, radius]) => {
			const { x, y } = live.project(lngLat)
			const box: [[number, number], [number, number]] = [
				[x - radius, y - radius],
				[x + radius, y + radius],
			]
			// An area or a line that was switched off stays in its tiles, unseen.
			const isSeen = ({ id, type }: { id: string; type: string }) =>
				(type !== 'fill' && type !== 'line') || live.getPaintProperty(id, `${type}-opacity`) !== 0
			const names = live
				.queryRenderedFeatures(box)
				.flatMap(({ layer, properties }): unknown => (isSeen(layer) ? (properties['ref'] ?? properties['layer']) : []))
			return [...new Set(names.filter((name) => typeof name === 'string'))]
		},
		[position, radiusPx] as const,
	)
}

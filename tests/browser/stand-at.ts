import type { Position } from '../../src/contracts/feature.ts'
import type { Page } from 'playwright-core'
import { mapOf } from './map-of.ts'
import { untilIdle } from './until-idle.ts'

/** Moves the map to a position and waits until it has drawn what is there. */
export async function standAt(page: Page, center: Position, zoom: number): Promise<void> {
	const map = await mapOf(page)
	await map.evaluate((live, camera) => void live.jumpTo(camera), { center, zoom })
	await untilIdle(page)
}

import { expect } from 'vitest'
import { toldStepFaults } from '../browser/told-steps.ts'
import { journey } from './journey.ts'

journey(
	'every step of every story has all it frames in the free part of the map, and none of its words cut, on a stele in English',
	// Twenty-eight maps are drawn by a processor. Of all shapes and languages `npm run proof -- frames` tells.
	{ timeout: 600_000 },
	async ({ address, visit }) => {
		const { page } = await visit({ width: 1080, height: 1920, deviceScaleFactor: 0.25 })
		const { steps, faults } = await toldStepFaults(page, address, 'en')
		expect(faults).toEqual([])
		expect(steps).toBeGreaterThan(6)
	},
)

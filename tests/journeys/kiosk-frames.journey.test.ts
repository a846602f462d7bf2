import { expect } from 'vitest'
import { toldStepFaults } from '../browser/told-steps.ts'
import { journey } from './journey.ts'

/** That are told here. */
const STORIES = 2

journey(
	'every step of a story has all it frames in the free part of the map, and none of its words cut, on a stele in English',
	// Every map is drawn by a processor. Of all stories, shapes and languages `npm run proof -- frames` tells.
	async ({ address, visit }) => {
		const { page } = await visit({ width: 1080, height: 1920, deviceScaleFactor: 0.25 })
		const { steps, faults } = await toldStepFaults(page, address, 'en', STORIES)
		expect(faults).toEqual([])
		expect(steps).toBeGreaterThan(STORIES)
	},
)

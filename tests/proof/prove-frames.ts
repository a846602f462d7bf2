import { toldStepFaults } from '../browser/told-steps.ts'
import type { Proof } from './proof.ts'

/** The shapes of screens that the hall has. The map is drawn with a sixteenth of their pixels: a processor draws it. */
const SCREENS = {
	wall: { width: 3840, height: 1080 },
	table: { width: 1920, height: 1080 },
	stele: { width: 1080, height: 1920 },
	'old screen': { width: 1024, height: 768 },
} as const

/** Every step of every story has all it frames in the free part of the map, and none of its words cut, on each shape of screen in each language. */
export const frames: Proof = {
	needs: [],
	async prove({ browser, address, holds }) {
		for (const [name, viewport] of Object.entries(SCREENS))
			for (const language of ['zh', 'en'] as const) {
				const context = await browser.newContext({ viewport, deviceScaleFactor: 0.25, locale: 'zh-CN', reducedMotion: 'reduce' })
				const { steps, faults } = await toldStepFaults(await context.newPage(), address, language)
				for (const fault of faults) console.log(`         ${fault}`)
				holds(`${name}, ${language}: ${steps} steps framed, no word cut`, faults.length === 0 && steps > 0)
				await context.close()
			}
	},
}

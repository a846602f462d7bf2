import type { Page } from 'playwright-core'
import type { AtlasFile } from '../../src/contracts/atlas.ts'

/** Lets a page read the built zone with a change. To be called before the page is opened. */
export async function changeAtlas(page: Page, change: (atlas: AtlasFile) => AtlasFile): Promise<void> {
	await page.route('**/atlas/atlas.json', async (route) => {
		const response = await route.fetch()
		await route.fulfill({ response, json: change((await response.json()) as AtlasFile) })
	})
}

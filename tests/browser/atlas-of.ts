import type { Page } from 'playwright-core'
import { AtlasFile } from '../../src/contracts/atlas.ts'

/** The built zone that a page reads. */
export async function atlasOf(page: Page): Promise<AtlasFile> {
	const response = await fetch(new URL('atlas/atlas.json', page.url()))
	return AtlasFile.parse(await response.json())
}

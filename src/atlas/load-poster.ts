import type { Theme } from '../contracts/zone.ts'
import type { Atlas } from './atlas.ts'
import { AtlasError } from './atlas-error.ts'
import { browserNetwork, type Network } from './network.ts'
import { readFile } from './read-file.ts'

/**
 * The plan as a still picture, to be put into the page itself: its names use the page's fonts, which an `<img>` could not.
 *
 * @throws {AtlasError} of `readFile`, or `invalid` where the file is no drawing.
 */
export async function loadPoster(atlas: Atlas, theme: Theme, network: Network = browserNetwork): Promise<SVGSVGElement> {
	const url = new URL(atlas.file.files.posters[theme].path, atlas.base).href
	const text = await (await readFile(url, network)).text()
	const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
	// Where the markup is broken, browsers give what they understood with an element of this name in it.
	if (!(root instanceof SVGSVGElement) || root.querySelector('parsererror')) throw new AtlasError('invalid', url, 'not an SVG drawing')
	return document.adoptNode(root)
}

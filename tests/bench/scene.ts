import type { Map as MapLibreMap, PaddingOptions, StyleSpecification } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { atlasOf } from '../browser/atlas-of.ts'
import { mapOf } from '../browser/map-of.ts'

/** Everything the application drew at its first view, for a page that only draws. */
export interface Scene {
	style: StyleSpecification
	camera: { center: [number, number]; zoom: number; padding: PaddingOptions }
	images: SceneImage[]
	/** Address of the archive that the style's `pmtiles:` sources read. */
	archive: string
}

export interface SceneImage {
	id: string
	width: number
	height: number
	/** RGBA, row by row, base64. */
	pixels: string
	pixelRatio: number
	stretchX?: [number, number][]
	stretchY?: [number, number][]
	content?: [number, number, number, number]
}

/** Reads the scene off the running application; the plan stays a file of its own, as there. */
export async function sceneOf(page: Page): Promise<Scene> {
	const drawn = await (await mapOf(page)).evaluate(readScene)
	const { files } = await atlasOf(page)
	const addressOf = (path: string) => new URL(`atlas/${path}`, page.url()).href
	const { plan } = drawn.style.sources
	if (plan?.type !== 'geojson') throw new Error('the style has no GeoJSON source named plan')
	plan.data = addressOf(files.plan.path)
	return { ...drawn, archive: addressOf(files.archive.path) }
}

/** Runs in the page. */
function readScene(map: MapLibreMap): Omit<Scene, 'archive'> {
	const { lng, lat } = map.getCenter()
	const images = map.listImages().map((id) => {
		const { data, pixelRatio, stretchX, stretchY, content } = map.getImage(id)
		const pixels = btoa(Array.from(data.data, (byte) => String.fromCharCode(byte)).join(''))
		return { id, width: data.width, height: data.height, pixels, pixelRatio, stretchX, stretchY, content }
	})
	return { style: map.getStyle(), camera: { center: [lng, lat], zoom: map.getZoom(), padding: map.getPadding() }, images }
}

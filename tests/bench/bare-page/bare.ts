import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles'
import type { Scene } from '../scene.ts'

/** The least that draws the application's first view: MapLibre, the archive in memory, the same style, images and camera. */
const scene = (await (await fetch('scene.json')).json()) as Scene
const container = document.querySelector<HTMLElement>('#map')
if (!container) throw new Error('no #map')

class InMemory implements Source {
	readonly #bytes: ArrayBuffer
	readonly #key: string

	constructor(bytes: ArrayBuffer, key: string) {
		this.#bytes = bytes
		this.#key = key
	}

	getKey(): string {
		return this.#key
	}

	getBytes(offset: number, length: number): Promise<RangeResponse> {
		return Promise.resolve({ data: this.#bytes.slice(offset, offset + length) })
	}
}

const protocol = new Protocol({ metadata: true })
addProtocol('pmtiles', protocol.tile)
const archive = await (await fetch(scene.archive)).arrayBuffer()
for (const source of Object.values(scene.style.sources)) {
	if (source.type === 'vector' && source.url) protocol.add(new PMTiles(new InMemory(archive, source.url.replace('pmtiles://', ''))))
}

setWorkerUrl(new URL(workerUrl, location.href).href)
const map = new MapLibreMap({ container, style: scene.style, attributionControl: false, validateStyle: false })
map.jumpTo(scene.camera)
for (const { id, width, height, pixels, ...options } of scene.images) {
	const data = Uint8ClampedArray.from(atob(pixels), (character) => character.charCodeAt(0))
	map.addImage(id, { width, height, data }, options)
}
map.once('idle', () => (container.dataset['mapState'] = 'ready'))

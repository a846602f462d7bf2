import { writeFileSync } from 'node:fs'

/** Six decimals: about 0.1 m. */
export const round = ([lng, lat]) => [Number(lng.toFixed(6)), Number(lat.toFixed(6))]

/** Writes a layer's features, one a line. */
export function writeLayer(path, name, features) {
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
	writeFileSync(new URL(`../layers/${path}`, import.meta.url), `{"type":"FeatureCollection","name":"${name}","features":[\n${lines}\n]}\n`)
}

import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'

/**
 * The next style of a map as MapLibre is best told of it, given the one that it has. Two things that it does not do well are kept from it:
 *
 * - Of a source that it read from an address it says what it read there, finds that the next style gives an address instead, and reads the source and
 *   cuts it into tiles anew at every change of style. So it is told that the address is what it has.
 * - It throws where a layer of names goes and comes back before its tiles have been read again. So a layer goes by being hidden, in its place.
 *
 * A hidden area or line is only not to be seen: it stays in its tiles, and is there again in the next frame. Points and names keep room from others, and
 * have to go from the tiles.
 *
 * @param previous as MapLibre serialises it, an object of the caller's own; nothing before the first style
 */
export function keptStyle(previous: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
	if (!previous) return next
	for (const [id, source] of Object.entries(previous.sources)) {
		const given = next.sources[id]
		if (source.type === 'geojson' && given?.type === 'geojson' && typeof given.data === 'string') source.data = given.data
	}
	return { ...next, layers: withHidden(previous.layers, next.layers) }
}

/** The layers that are drawn, and each that no longer is behind the one that it followed. */
function withHidden(previous: readonly LayerSpecification[], next: readonly LayerSpecification[]): LayerSpecification[] {
	const drawn = new Set(next.map(({ id }) => id))
	const hidden = new Map<string | null, LayerSpecification[]>()
	let followed: string | null = null
	for (const layer of previous)
		if (drawn.has(layer.id)) followed = layer.id
		else hidden.set(followed, [...(hidden.get(followed) ?? []), asHidden(layer)])
	return [...(hidden.get(null) ?? []), ...next.flatMap((layer) => [layer, ...(hidden.get(layer.id) ?? [])])]
}

function asHidden(layer: LayerSpecification): LayerSpecification {
	if (layer.type === 'fill') return { ...layer, paint: { ...layer.paint, 'fill-opacity': 0 } }
	if (layer.type === 'line') return { ...layer, paint: { ...layer.paint, 'line-opacity': 0 } }
	return { ...layer, layout: { ...layer.layout, visibility: 'none' } }
}

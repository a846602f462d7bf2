import { BEYOND_EXTENT_DEG } from '../../contracts/zone.ts'
import type { EmbedRefusal, EmbedRequest, ViewRequest } from '../../contracts/embed-messages.ts'
import type { FigureResult } from '../../contracts/figure.ts'
import type { Workspace } from '../workspace.svelte.ts'
import type { Embed } from './embed.svelte.ts'
import { embedState } from './embed-state.ts'

/** What a request comes to: its result, or why it comes to nothing. */
export type Answer = { readonly result: object } | { readonly refusal: EmbedRefusal }

/** Everything but the picture, which takes a map and its time. */
export type PlainRequest = Exclude<EmbedRequest, { type: 'export' }>

/** Does what a page asks of the map that it embeds, or says why not, with nothing changed. */
export function answerRequest(request: PlainRequest, workspace: Workspace, embed: Embed): Answer {
	if (request.type === 'getFigures') return figures(request.payload.ids, workspace)
	const refusal = act(request, workspace, embed)
	return refusal === null ? { result: embedState(workspace, embed) } : { refusal }
}

type Act = Exclude<PlainRequest, { type: 'getFigures' }>

function act(request: Act, workspace: Workspace, embed: Embed): EmbedRefusal | null {
	switch (request.type) {
		case 'setView':
			return move(request.payload, workspace, embed)
		case 'setLayers': {
			const { layers } = request.payload
			if (layers.some(({ id }) => !workspace.atlas.layer(id))) return 'unknown-layer'
			embed.stopTelling()
			workspace.layers.show(layers.map(({ id, opacity = 1 }) => ({ id, opacity })))
			return null
		}
		case 'select': {
			const { ref } = request.payload
			if (ref !== null && !workspace.atlas.feature(ref)) return 'unknown-place'
			workspace.select(ref)
			return null
		}
		case 'goStory':
			return embed.tell(request.payload.story, request.payload.step)
	}
}

function move(asked: ViewRequest, workspace: Workspace, embed: Embed): EmbedRefusal | null {
	if ('fit' in asked && workspace.atlas.boundsOf(asked.fit) === null) return 'unknown-place'
	if ('center' in asked && !isWithinReach(asked, workspace)) return 'out-of-reach'
	embed.stopTelling()
	if ('center' in asked) workspace.goTo(asked)
	else if ('fit' in asked) workspace.flyTo(asked.fit)
	else workspace.goHome()
	return null
}

/** As in a link: in the zone's extent or near it, and no closer or farther than the map goes. */
function isWithinReach({ center: [lng, lat], zoom }: Extract<ViewRequest, { zoom: number }>, { atlas: { zone } }: Workspace): boolean {
	const [west, south, east, north] = zone.extent
	const isNear = (value: number, least: number, most: number) => value >= least - BEYOND_EXTENT_DEG && value <= most + BEYOND_EXTENT_DEG
	return isNear(lng, west, east) && isNear(lat, south, north) && zoom >= zone.minZoom && zoom <= zone.maxZoom
}

/** The figures themselves, as the panels show them and `npm run figures -- --json` prints them. */
function figures(ids: readonly string[] | undefined, { atlas, mapStatus }: Workspace): Answer {
	const wanted = ids ?? atlas.figures.map(({ result }) => result.id)
	const found = wanted.flatMap((id): FigureResult[] => {
		const figure = atlas.figure(id)
		return figure ? [figure.result] : []
	})
	if (found.length < wanted.length) return { refusal: 'unknown-figure' }
	return { result: { status: mapStatus, data: atlas.file.dataVersion, figures: found } }
}

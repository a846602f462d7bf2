import { EMBED_CHOICES, type EmbedChoices, type EmbedPart } from '../../contracts/embed-choices.ts'
import { isOrigin, readOrigins } from '../../domain/embed/read-origins.ts'
import { ignoredPart, parseChoice } from '../link-parts.ts'
import type { IgnoredPart } from '../link.ts'

/** What an address of `/embed.html` says beyond a link: how much stands about the map, who may talk to it, and where a story begins. */
export interface EmbedLink {
	readonly choices: EmbedChoices
	/** Exact origins of the pages that may talk to the map; without any, nobody may. */
	readonly origins: readonly string[]
	/** `story` or `story/step`, not yet looked for in the zone. */
	readonly story: string | null
	/** What is left is a link like any other. */
	readonly search: string
	readonly ignored: readonly IgnoredPart[]
}

const PARTS = Object.keys(EMBED_CHOICES) as EmbedPart[]

/** What a page gets that asks for nothing. */
export const PLAIN_EMBED: EmbedChoices = { layout: 'viewer', toolbar: 'icons', panels: 'none', legend: 'auto' }

/** Reads the query of an embedded map's address. Never throws: what cannot be used leaves its default and is named. */
export function readEmbedLink(query: string): EmbedLink {
	const parts = new URLSearchParams(query)
	const ignored: IgnoredPart[] = []
	const choose = <Choice extends string>(part: EmbedPart, choices: readonly Choice[], standard: Choice): Choice => {
		const value = parts.get(part)
		return value === null ? standard : (parseChoice(part, value, choices, (fault) => ignored.push(fault)) ?? standard)
	}
	const choices: EmbedChoices = {
		layout: choose('layout', EMBED_CHOICES.layout, PLAIN_EMBED.layout),
		toolbar: choose('toolbar', EMBED_CHOICES.toolbar, PLAIN_EMBED.toolbar),
		panels: choose('panels', EMBED_CHOICES.panels, PLAIN_EMBED.panels),
		legend: choose('legend', EMBED_CHOICES.legend, PLAIN_EMBED.legend),
	}
	const { origins, refused } = readOrigins(parts.get('origins') ?? '')
	ignored.push(...refused.slice(0, 3).map((origin) => ignoredPart('origins', origin, 'bad-value')))
	const story = parts.get('story')
	for (const part of [...PARTS, 'origins', 'story']) parts.delete(part)
	return { choices, origins, story, search: `?${parts.toString()}`, ignored }
}

/** Writes what differs from the plain embed behind a link's own query: `?lang=en&legend=none&origins=…`. Semicolons and slashes stay readable. */
export function writeEmbedLink(link: string, choices: EmbedChoices, origins: readonly string[]): string {
	const own = PARTS.filter((part) => choices[part] !== PLAIN_EMBED[part]).map((part) => `${part}=${choices[part]}`)
	const allowed = origins.filter(isOrigin)
	const parts = [...(link === '' ? [] : [link.slice(1)]), ...own, ...(allowed.length > 0 ? [`origins=${allowed.join(';')}`] : [])]
	return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/**
 * What an address of `/embed.html` may ask of the frame about the map; the first of each is what a page gets that asks for nothing.
 *
 * `layout`: a title over the map, or the map alone. `toolbar`: the buttons that zoom. `panels`: a sheet with figures and cards, folded. `legend`: `auto` is
 * open where there is room.
 */
export const EMBED_CHOICES = {
	layout: ['viewer', 'map'],
	toolbar: ['icons', 'none'],
	panels: ['none', 'collapsed'],
	legend: ['auto', 'open', 'closed', 'none'],
} as const

export type EmbedPart = keyof typeof EMBED_CHOICES

/** One choice for each part. */
export type EmbedChoices = { readonly [Part in EmbedPart]: (typeof EMBED_CHOICES)[Part][number] }

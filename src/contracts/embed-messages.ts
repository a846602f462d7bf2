import { z } from './zod.ts'
import { Position } from './feature.ts'
import { Identifier, Reference } from './identifier.ts'
import { Language, LocalizedText } from './localized-text.ts'
import { between, Share } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { NonEmptyText } from './written-text.ts'
import { Bounds, Theme } from './zone.ts'

/** Of this form of the messages. */
export const EMBED_VERSION = 1

const version = z.literal(EMBED_VERSION)

/** Chosen by the page that asks; no two of its requests may share one. */
const RequestId = NonEmptyText.check(z.maxLength(64))

const Zoom = between(0, 24)
const request = <Type extends string, Payload extends z.ZodMiniType>(type: Type, payload: Payload) =>
	z.strictObject({ v: version, type: z.literal(type), id: RequestId, payload })

/** Where the map is to stand: a middle and a zoom, places that are to be in view, or its home. */
export const ViewRequest = z.union([
	z.strictObject({ center: Position, zoom: Zoom }),
	z.strictObject({ fit: oneOrMore(Reference).check(z.maxLength(50)) }),
	z.strictObject({ home: z.literal(true) }),
])
export type ViewRequest = z.infer<typeof ViewRequest>

/** What the page about an embedded map asks of it. */
export const EmbedRequest = z.discriminatedUnion('type', [
	request('setView', ViewRequest),
	/** Exactly these layers are drawn, each fully where no opacity is given. */
	request(
		'setLayers',
		z.strictObject({ layers: z.array(z.strictObject({ id: Identifier, opacity: z.optional(Share) })).check(z.maxLength(100)) }),
	),
	/** `null` chooses nothing. */
	request('select', z.strictObject({ ref: z.nullable(Reference) })),
	/** Without a step the story begins. */
	request('goStory', z.strictObject({ story: Identifier, step: z.optional(Identifier) })),
	/** All figures, or those with these ids. */
	request('getFigures', z.strictObject({ ids: z.optional(z.array(Identifier).check(z.maxLength(200))) })),
	/** The map as it stands, as a picture. */
	request('export', z.strictObject({ format: z.literal('png') })),
])
export type EmbedRequest = z.infer<typeof EmbedRequest>
export type EmbedRequestType = EmbedRequest['type']

/** What an embedded map shows. */
export const EmbedState = z.strictObject({
	status: z.enum(['loading', 'ready', 'failed']),
	/** Version of the data, as every export prints it. */
	data: z.string(),
	language: Language,
	theme: Theme,
	/** `null` at home. */
	view: z.nullable(z.strictObject({ center: Position, zoom: Zoom })),
	/** The ground that is in view; `null` until the map stands. */
	bounds: z.nullable(Bounds),
	layers: z.array(z.strictObject({ id: Identifier, opacity: Share })),
	selection: z.nullable(Reference),
	story: z.nullable(z.strictObject({ story: Identifier, step: Identifier })),
})
export type EmbedState = z.infer<typeof EmbedState>

/** Why a request that was understood is not done. The words stand in `text`. */
export const EMBED_REFUSALS = [
	'unknown-layer',
	'unknown-place',
	'unknown-story',
	'unknown-step',
	'unknown-figure',
	'out-of-reach',
	'no-map',
] as const
export type EmbedRefusal = (typeof EMBED_REFUSALS)[number]

const event = <Type extends string, Payload extends z.ZodMiniType>(type: Type, payload: Payload) =>
	z.strictObject({ v: version, type: z.literal(type), payload })

/** What an embedded map says by itself. */
export const EmbedEvent = z.discriminatedUnion('type', [
	/** Every layer is drawn. */
	event('ready', EmbedState),
	/** Something of this is different now: at most four times a second. */
	event('change', EmbedState),
	event('select', z.strictObject({ ref: z.nullable(Reference), name: z.nullable(LocalizedText) })),
	/** The map could not be drawn; figures still work. */
	event('error', z.strictObject({ code: z.literal('map-failed'), message: LocalizedText })),
])
export type EmbedEvent = z.infer<typeof EmbedEvent>

const Figure = z.looseObject({ id: Identifier, title: LocalizedText, value: z.number() })

/** What an answer holds, by the request. */
export const EMBED_RESULTS = {
	setView: EmbedState,
	setLayers: EmbedState,
	select: EmbedState,
	goStory: EmbedState,
	getFigures: z.strictObject({ status: EmbedState.shape.status, data: z.string(), figures: z.array(Figure) }),
	/** `alt` tells the picture in words. */
	export: z.strictObject({ blob: z.instanceof(Blob), width: z.number(), height: z.number(), alt: z.string() }),
} as const

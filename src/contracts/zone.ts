import { z } from './zod.ts'
import { ChipIcon } from './chip-icon.ts'
import { Identifier, Reference } from './identifier.ts'
import { KioskTimes } from './kiosk.ts'
import { Preset } from './layer.ts'
import { Language, LocalizedText } from './localized-text.ts'
import { oneOrMore } from './one-or-more.ts'
import { WrittenText } from './written-text.ts'

/** 图纸 and 展厅. */
export const THEMES = ['sheet', 'gallery'] as const
export const Theme = z.enum(THEMES)
export type Theme = z.infer<typeof Theme>

/** `[west, south, east, north]` in degrees. */
export const Bounds = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Bounds = z.infer<typeof Bounds>

/** Layers that stand together in the tree. */
const Group = z.strictObject({
	id: Identifier,
	title: LocalizedText,
	layers: oneOrMore(Identifier),
	/** What its chip bears in the hall; words alone where it is left out. */
	icon: z.optional(ChipIcon),
	/** Starts closed where the window is not roomy; open where it is left out. */
	folded: z.optional(z.boolean()),
})

/** How far outside the zone's extent the map may look, in degrees: a wall three times as wide as high frames the whole zone. The ground is drawn up to there. */
export const BEYOND_EXTENT_DEG = 1.5

/** How far inside the extent's edge the plan begins to fade into the ground, in degrees: about 7 km. */
export const EDGE_FADE_DEG = 0.07

/** `zone.json`: what the zone is called, how it is first seen, and in what order its layers stand. */
export const Zone = z.strictObject({
	$schema: z.optional(z.string()),
	id: Identifier,
	name: LocalizedText,
	shortName: LocalizedText,
	/** 图名's second half: 规划一张图. */
	subtitle: LocalizedText,
	/** Nothing the zone holds may lie outside. */
	extent: Bounds,
	/** The layer the first view fits, and the one that means "the zone" in sentences. */
	homeLayer: Identifier,
	/** The layer whose areas name the parts of the zone. */
	partsLayer: Identifier,
	/** The layer drawn above the veil together with the home layer. */
	unveiledLayers: z.array(Identifier),
	minZoom: z.number(),
	maxZoom: z.number(),
	themes: oneOrMore(Theme),
	languages: oneOrMore(Language),
	/** 审图号; `null` until the map has been reviewed. */
	approvalNumber: z.nullable(WrittenText),
	/** Printed on every face and export while there is no approval number. */
	approvalNotice: LocalizedText,
	/** The tree, top to bottom; within a drawing band, later layers are drawn above earlier ones. */
	groups: oneOrMore(Group),
	presets: oneOrMore(z.strictObject({ id: Preset, title: LocalizedText })),
	/** Subjects of facts and figures, in the order they are read. */
	themesOfFigures: oneOrMore(z.strictObject({ id: Identifier, title: LocalizedText })),
	/** The stories, in the order they are told. */
	stories: z.array(Identifier),
	/** Three features that a visitor knows: the card of a place says how far they are. */
	landmarks: z.array(Reference).check(z.length(3, 'three features')),
	kiosk: KioskTimes,
	/** What somebody's sketch is held against. */
	scenario: z.strictObject({
		/** The layer of what is built up: the ground people live on. */
		builtUpLayer: Identifier,
		/** The figure that says how many live on a square kilometre of it; `null` where nobody knows. */
		densityFigure: z.nullable(Identifier),
		/** Layers of places that are counted inside a sketch, and of which the nearest is named. */
		countedLayers: oneOrMore(Identifier),
	}),
})
export type Zone = z.infer<typeof Zone>

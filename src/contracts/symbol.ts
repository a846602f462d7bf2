import { z } from './zod.ts'
import { between } from './numbers.ts'

/** Named colours of the map; `symbols/palette` gives each a value in both themes. */
export const COLORS = [
	'district',
	'subdistrict',
	'river',
	'park',
	'built',
	'axis',
	'wing',
	'innovation',
	'core',
	'expressway',
	'railway',
	'high-speed',
	'metro',
	'market',
	'campus',
	'port',
	'bridge',
	'plant',
	'interchange',
	'town',
	'unknown',
] as const
export const Color = z.enum(COLORS)
export type Color = z.infer<typeof Color>

/** Pictograms of the map, drawn as vectors in `symbols/icons`. */
export const ICONS = ['stall', 'cap', 'anchor', 'gate', 'factory', 'crane', 'landmark'] as const
export const Icon = z.enum(ICONS)
export type Icon = z.infer<typeof Icon>

const plain = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), color: Color })

/**
 * The closed vocabulary of marks.
 *
 * A layer names one for each category and gives it a colour, never paint: so that map, legend, poster, print and slide cannot differ.
 */
export const SymbolSpec = z.discriminatedUnion('kind', [
	plain('boundary'),
	plain('fine-boundary'),
	plain('water'),
	plain('plate'),
	plain('dotted-area'),
	plain('rim-area'),
	plain('ring-area'),
	plain('hatched-area'),
	plain('core-area'),
	plain('unsited-area'),
	plain('arrow-band'),
	plain('cased-line'),
	plain('railway-line'),
	plain('high-speed-line'),
	plain('transit-line'),
	plain('ring-point'),
	plain('hub-point'),
	plain('diamond-point'),
	plain('dot-point'),
	z.strictObject({ kind: z.literal('icon-point'), color: Color, icon: Icon, small: z.optional(z.boolean()) }),
	/** Never drawn: features without a place, points where a name is written, lines that are only measured. */
	plain('listed-only'),
])
export type SymbolSpec = z.infer<typeof SymbolSpec>
export type SymbolKind = SymbolSpec['kind']

/** Ways of writing a name on the map. */
export const LABEL_STYLES = ['place', 'seat', 'town', 'minor', 'subdistrict', 'district', 'river', 'line', 'shield', 'note'] as const

/** How the features of a category are labelled. `rank` 1 is placed first; below `minZoom` no label stands. */
export const LabelSpec = z.strictObject({
	style: z.enum(LABEL_STYLES),
	color: Color,
	rank: between(1, 9),
	minZoom: between(0, 22),
})
export type LabelSpec = z.infer<typeof LabelSpec>

import type { Basis } from '../contracts/provenance.ts'
import type { SymbolSpec } from '../contracts/symbol.ts'
import type { Theme } from '../contracts/zone.ts'
import type { FillMark, Mark, StrokeMark } from './mark.ts'
import { marksOf } from './marks.ts'
import { PALETTES, type Palette } from './palette.ts'
import { patternFill, strokePaint } from './paint-svg.ts'
import { patterns } from './patterns.ts'
import { pointImage } from './point-images.ts'
import { svg, svgUrl, type SvgNode } from './svg.ts'

const WIDTH = 34
const HEIGHT = 18

/** Stand-ins for a part's geometry in the legend's box: an area, a line, or an arrow. */
const BOX = `M3 3H${String(WIDTH - 3)}V${String(HEIGHT - 3)}H3Z`
const LINE = `M1 ${String(HEIGHT / 2)}H${String(WIDTH - 1)}`
const BANKS = `M1 ${String(HEIGHT - 3)}H${String(WIDTH - 1)}M${String(WIDTH - 1)} 3H1`
const ARROW = 'M1 9l8-6v3h16V3l8 6-8 6v-3H9v3Z'
const PILL = `M9 3H${String(WIDTH - 9)}a6 6 0 0 1 0 12H9a6 6 0 0 1 0-12Z`
const RING = 'M17 2.2a6.8 6.8 0 1 1 0 13.600a6.800 6.800 0 1 1 0-13.600Z'

/** The path on which a mark is shown in the legend, or `null` where it would only blur the box. */
function legendPath(kind: SymbolSpec['kind'], { part, lift }: Mark): string | null {
	if (part === 'veil' || lift === 'veil' || part === 'bank') return null
	if (part === 'band') return ARROW
	if (kind === 'water') return part === 'shape' ? BOX : BANKS
	if (kind.endsWith('boundary') || kind.endsWith('-line')) return LINE
	if (kind === 'rim-area') return PILL
	return kind === 'ring-area' ? RING : BOX
}

function drawMark(kind: SymbolSpec['kind'], mark: FillMark | StrokeMark): SvgNode[] {
	const d = legendPath(kind, mark)
	if (d === null) return []
	const opacity = mark.opacity ?? 1
	if (mark.type === 'fill') {
		const fill = mark.pattern === undefined ? mark.color : patternFill(mark.pattern)
		return [svg('path', { d, fill, 'fill-opacity': opacity })]
	}
	if (mark.width > 8) return []
	return [svg('path', { d, ...strokePaint(mark, 0.8), transform: mark.inset === undefined ? undefined : insetInBox(mark.inset) })]
}

/** Waterlines move inwards: the upper bank down, the lower one up, which squeezing the box does at once. */
const insetInBox = (inset: number) => `translate(0 ${(9 * (inset / 14)).toFixed(2)}) scale(1 ${(1 - inset / 14).toFixed(2)})`

/** The park's swatch shows its bands as one stroke inside the box. */
const plateBand = ({ plate }: Palette): SvgNode => svg('path', { d: BOX, stroke: plate.band, 'stroke-width': 5, 'stroke-opacity': 0.6 })

/** The pattern definitions that a drawing refers to. */
export const patternDefinitions = (palette: Palette): SvgNode =>
	svg(
		'defs',
		{},
		...patterns(palette).map(({ name, sizePx, drawing }) =>
			svg('pattern', { id: name, width: sizePx, height: sizePx, patternUnits: 'userSpaceOnUse' }, ...drawing),
		),
	)

/** A symbol as a legend row shows it, in a box of 34 × 18 px, as a piece of a drawing that holds the `patternDefinitions`. The same marks as on the map. */
export function swatchNode(spec: SymbolSpec, theme: Theme): SvgNode {
	const palette = PALETTES[theme]
	const image = pointImage(spec, palette)
	if (image) {
		const scale = Math.min(1, HEIGHT / image.sizePx)
		const offset = (side: number) => (side - image.sizePx * scale) / 2
		const transform = `translate(${String(offset(WIDTH))} ${String(offset(HEIGHT))}) scale(${String(scale)})`
		return svg('g', { transform }, ...image.drawing)
	}
	const marks = marksOf(spec, palette).flatMap((mark) => (mark.type === 'image' ? [] : drawMark(spec.kind, mark)))
	return svg('g', {}, ...marks.slice(0, -1), ...(spec.kind === 'plate' ? [plateBand(palette)] : []), ...marks.slice(-1))
}

/** A symbol as a legend row shows it, as a `data:` picture of 34 × 18 px. */
export const swatchUrl = (spec: SymbolSpec, theme: Theme): string =>
	svgUrl(WIDTH, HEIGHT, [patternDefinitions(PALETTES[theme]), swatchNode(spec, theme)])

/** Edge and fill of each basis: solid, dashed, dotted, hatched. */
const BASIS_DASH: Readonly<Record<Basis, string | undefined>> = {
	surveyed: undefined,
	derived: undefined,
	digitised: '4 3',
	calibrated: '0 4',
	schematic: '5 3',
}

/** How firm a geometry is, as the key at the foot of the legend shows it. */
export function basisSwatchUrl(basis: Basis, theme: Theme): string {
	const palette = PALETTES[theme]
	const { ink } = palette.colors.subdistrict
	const fill = basis === 'schematic' ? patternFill('hatch-unknown') : palette.colors.unknown.fill
	const edge = {
		stroke: ink,
		'stroke-width': basis === 'surveyed' ? 2.4 : basis === 'calibrated' ? 2.2 : 1.5,
		'stroke-dasharray': BASIS_DASH[basis],
		'stroke-linecap': 'round',
	}
	const body = svg('path', { d: BOX, fill, 'fill-opacity': basis === 'schematic' ? 1 : 0.16 })
	return svgUrl(WIDTH, HEIGHT, [patternDefinitions(palette), body, svg('path', { d: BOX, ...edge })])
}

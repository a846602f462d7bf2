import { LANGUAGES, type Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import type { Palette } from './palette.ts'
import { pointImage } from './point-images.ts'
import type { DrawnFeature, PosterInput, Project } from './poster-input.ts'
import { svg, type SvgNode } from './svg.ts'

interface LabelInput extends Pick<PosterInput, 'layers' | 'features'> {
	readonly palette: Palette
	readonly project: Project
	readonly box: { readonly width: number; readonly height: number }
}

/** A name that wants a place: the higher ranked come first. */
interface Wish {
	readonly feature: DrawnFeature
	readonly spec: LabelSpec
	readonly radius: number
	readonly at: [number, number]
}

type Rectangle = readonly [number, number, number, number]

/** Only names of this rank or better stand on the still picture. */
const LAST_RANK = 5
const SIZES: Partial<Record<LabelSpec['style'], number>> = { place: 13, seat: 14, subdistrict: 15, district: 16, minor: 12, town: 12.5 }

const overlap = (a: Rectangle, b: Rectangle) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Names of the most important places in each language, none over another: a name that finds no room is left out. */
export function posterLabels(input: LabelInput): readonly SvgNode[] {
	const wishes = wishesOf(input)
	return LANGUAGES.map((language) => {
		const taken: Rectangle[] = wishes
			.filter(({ radius }) => radius > 0)
			.map(({ at: [x, y], radius }) => [x - radius, y - radius, x + radius, y + radius])
		return svg('g', { class: language }, ...wishes.flatMap((wish) => placeName(wish, language, taken, input)))
	})
}

function wishesOf({ layers, features, palette, project }: LabelInput): readonly Wish[] {
	return layers
		.flatMap((layer) =>
			layer.categories.flatMap(({ kind, label, symbol }) => {
				if (label === null || label.rank > LAST_RANK || SIZES[label.style] === undefined) return []
				const radius = (pointImage(symbol, palette)?.sizePx ?? 0) / 2
				return features
					.filter(
						({ properties, geometry }) =>
							properties.layer === layer.id &&
							properties.zh !== undefined &&
							geometry.type === 'Point' &&
							(kind === undefined || properties.kind === kind),
					)
					.map((feature): Wish => ({
						feature,
						spec: label,
						radius,
						at: feature.geometry.type === 'Point' ? project(feature.geometry.coordinates) : [0, 0],
					}))
			}),
		)
		.sort((a, b) => (a.feature.properties.rank ?? a.spec.rank) - (b.feature.properties.rank ?? b.spec.rank))
}

/** Widths as Noto Sans sets them: a Han character is one em, a Latin letter about 0.56. */
const widthOf = (text: string, size: number) => [...text].reduce((width, character) => width + (character > '\u2e80' ? 1 : 0.56), 0) * size

function placeName(wish: Wish, language: Language, taken: Rectangle[], { palette, box }: LabelInput): SvgNode[] {
	const { feature, spec, radius, at } = wish
	const text = feature.properties[language] ?? ''
	const size = SIZES[spec.style] ?? 12
	const width = widthOf(text, size)
	const [x, y] = at
	const starts = radius === 0 ? [x - width / 2] : [x + radius + 3, x - radius - 3 - width]
	const roomFrom = (left: number): Rectangle => [left - 1, y - size * 0.65, left + width + 1, y + size * 0.65]
	const start = starts.find((left) => isFree(roomFrom(left), at, { taken, box }))
	if (start === undefined) return []
	taken.push(roomFrom(start))
	return [svg('text', { x: start, y: y + size * 0.36, 'font-size': size, ...namePaint(spec, palette) }, text)]
}

/** Whether nothing stands in a room and it lies on the picture. Marks on the very spot of the name's own do not count. */
function isFree(
	room: Rectangle,
	[x, y]: readonly [number, number],
	{ taken, box }: { taken: readonly Rectangle[]; box: LabelInput['box'] },
): boolean {
	const isOnSpot = ([left, top, right, bottom]: Rectangle) => left <= x && x <= right && top <= y && y <= bottom
	return room[0] >= 0 && room[2] <= box.width && !taken.some((other) => overlap(room, other) && !isOnSpot(other))
}

const namePaint = ({ style, color }: LabelSpec, { colors, halo, outerHalo }: Palette) => ({
	'font-weight': style === 'district' || style === 'minor' || style === 'town' ? 400 : 700,
	fill: colors[color].ink,
	stroke: style === 'district' ? outerHalo : halo,
	'stroke-width': 3.4,
	'stroke-linejoin': 'round',
	'paint-order': 'stroke',
})

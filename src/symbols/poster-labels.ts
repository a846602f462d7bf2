import { LANGUAGES, type Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import { firstZoom } from './arrange.ts'
import { PLACES_UPON, placesBeside } from './label-places.ts'
import { LABEL_TYPES } from './label-types.ts'
import { marksOf } from './marks.ts'
import { featuresOf, isDrawnBy } from './poster-input.ts'
import { nameAlongLine, signsAlongLine } from './poster-lines.ts'
import { namePaint, type LabelInput, type Sheet, type Wish } from './poster-sheet.ts'
import { cornerAt, setText, textNode } from './poster-text.ts'
import { Room, type Rectangle } from './room.ts'
import { svg, type SvgNode } from './svg.ts'
import { factorAt, ICON_SCALES, LABEL_SCALES, zoomAt } from './weight.ts'

/**
 * The scales at which names are placed, as parts of the poster's own: a page shows those of the nearest scale below its own. Names keep their size on the
 * page, so a smaller picture has room for fewer. 0.305 is a telephone, 0.6 a screen of 768 px, 0.75 one of 900, 0.95 one of 1080.
 */
export const POSTER_SCALES = [0.16, 0.23, 0.305, 0.45, 0.6, 0.75, 0.95] as const
/** Nobody can come nearer to a still picture: names of this rank or better stand on it earlier than on the map, by so many zooms, where there is room. */
const LEADING_RANK = 4
const EARLIER = 0.75
/** The scale whose names stand on the picture by itself, and the language they are in. */
const BY_ITSELF = { scale: 0.95, language: 'zh' }

/** Names in each language at each scale, none over another or over a mark: a name that finds no room is left out. */
export function posterLabels(input: LabelInput): readonly SvgNode[] {
	const wishes = wishesOf(input)
	return POSTER_SCALES.flatMap((scale) =>
		LANGUAGES.map((language) => {
			const names = drawNames(wishes, sheetOf(input, scale, language))
			const isShown = scale === BY_ITSELF.scale && language === BY_ITSELF.language
			const shown = isShown ? undefined : 'none'
			return svg(
				'g',
				{ 'data-names': language, 'data-scale': String(scale), display: shown, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
				...names,
			)
		}),
	)
}

/** The names that a picture has room for at one scale, in one language. */
export const namesAt = (input: LabelInput, scale: number, language: Language): readonly SvgNode[] =>
	drawNames(wishesOf(input), sheetOf(input, scale, language))

function drawNames(wishes: readonly Wish[], sheet: Sheet): readonly SvgNode[] {
	const zoom = zoomAt(sheet.scale)
	return wishes
		.filter(({ spec }) => spec.minZoom <= zoom + (spec.rank <= LEADING_RANK ? EARLIER : 0))
		.flatMap((wish) => drawName(wish, sheet))
}

function sheetOf(input: LabelInput, scale: number, language: Language): Sheet {
	const box = input.box.map((value) => value * scale) as [number, number, number, number]
	const middle = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const
	return { ...input, language, scale, factor: factorAt(LABEL_SCALES, zoomAt(scale)), room: new Room(box, marksAt(input, scale)), middle }
}

/** The squares that the marks drawn at a scale keep free of names. */
function marksAt({ layers, features, palette, project }: LabelInput, scale: number): Rectangle[] {
	const zoom = zoomAt(scale)
	const factor = factorAt(ICON_SCALES, zoom)
	return layers.flatMap((layer) =>
		layer.categories
			.filter((category) => firstZoom(category) <= zoom)
			.flatMap((category) =>
				marksOf(category.symbol, palette).flatMap((mark) => {
					if (mark.type !== 'image') return []
					const radius = mark.radius * factor
					return featuresOf(features, layer, category).flatMap((feature): Rectangle[] => {
						if (feature.geometry.type !== 'Point' || !isDrawnBy(feature, mark)) return []
						const [x, y] = project(feature.geometry.coordinates).map((value) => value * scale) as [number, number]
						return [[x - radius, y - radius, x + radius, y + radius]]
					})
				}),
			),
	)
}

/** All names in the order in which the map gives them room: by the rank of their category, the upper layer first, then by their own rank. */
function wishesOf({ layers, features, palette }: LabelInput): readonly Wish[] {
	return [...layers]
		.reverse()
		.flatMap((layer) =>
			layer.categories.flatMap((category): Wish[] => {
				const { label: spec, symbol } = category
				if (spec === null) return []
				const image = marksOf(symbol, palette).find((mark) => mark.type === 'image')
				return featuresOf(features, layer, category)
					.filter(({ properties: { zh, en } }) => zh !== undefined && en !== undefined)
					.map((feature) => ({ feature, spec, radius: image?.type === 'image' ? image.radius : 0 }))
					.sort((a, b) => rankOf(a) - rankOf(b))
			}),
		)
		.sort((a, b) => turnOf(a.spec) - turnOf(b.spec))
}

/** Along a river there are many places for its name: it gives way to the leading ones. */
const turnOf = ({ style, rank }: LabelSpec) => (style === 'river' ? Math.max(rank, LEADING_RANK) : rank)

const rankOf = ({ feature, spec }: Wish) => feature.properties.rank ?? spec.rank

function drawName(wish: Wish, sheet: Sheet): SvgNode[] {
	if (wish.feature.geometry.type === 'Point') return nameAtPoint(wish, wish.feature.geometry.coordinates, sheet)
	if (wish.spec.style === 'shield') return signsAlongLine(wish, sheet)
	return wish.spec.style === 'river' ? nameAlongLine(wish, sheet) : []
}

function nameAtPoint({ feature: { properties }, spec, radius }: Wish, position: readonly number[], sheet: Sheet): SvgNode[] {
	const { project, language, palette, scale, factor, room } = sheet
	const type = LABEL_TYPES[spec.style]
	const text = setText({ zh: properties.zh ?? '', en: properties.en ?? '' }, type, language)
	const [x, y] = project([...position])
	for (const place of radius > 0 ? placesBeside(radius, type.sizePx) : PLACES_UPON) {
		const corner = cornerAt(text, place, type.sizePx)
		const left = x * scale + (corner[0] - 1) * factor
		const top = y * scale + (corner[1] - 1) * factor
		if (!room.take([[left, top, left + (text.width + 2) * factor, top + (text.height + 2) * factor]])) continue
		const node = textNode(text, corner, place, namePaint(spec, palette, language))
		return [svg('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, node)]
	}
	return []
}

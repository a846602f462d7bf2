import type { Language } from '../../contracts/localized-text.ts'
import { labelsWithRoom } from '../../domain/drawing/labels-with-room.ts'
import { boxMiddle, pathMiddle } from '../../domain/drawing/screen-path.ts'
import { sideLabels, type MapLabel, type Place } from '../../domain/drawing/side-labels.ts'
import { formatHectares } from '../../domain/format/format-hectares.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import { lengthWords, plainReading } from '../../domain/measure/measured-words.ts'
import { outline, readingError } from '../../domain/measure/measurement.ts'
import { groundTaken, type Shape } from '../../domain/sketch/shape.ts'
import type { Sketching } from '../../state/sketch/sketching.svelte.ts'
import { landUseText } from '../../text/land-use.ts'
import { sketchText } from '../../text/sketch.ts'

type Drawn = Pick<Shape, 'kind' | 'corners' | 'landUse'> & { readonly name?: string }

/** What a shape is called: as somebody named it, else by its class, else by what it is. */
export function shapeTitle({ kind, landUse, name = '' }: Drawn, language: Language): string {
	const text = sketchText[language]
	if (name !== '') return name
	if (kind !== 'area') return text.kinds[kind]
	return landUse === null ? text.noLandUse : landUseText[language][landUse]
}

/** Hectares of a plot, length of a line; empty for a point, and for a plot whose edges cross. */
export function shapeSize(drawn: Pick<Drawn, 'kind' | 'corners'>, language: Language): string {
	const taken = groundTaken(drawn)
	if (taken) return plainReading({ ...formatHectares(ellipsoid.areaM2(taken), language), error: '' })
	if (drawn.kind !== 'line' || drawn.corners.length < 2) return ''
	return plainReading(lengthWords(ellipsoid.lengthM(outline(drawn)), readingError(drawn).lengthM, language))
}

/** Class and size of a shape, as its label says them. */
function shapeLabel(drawn: Drawn, kind: MapLabel['kind'], place: Place, language: Language): MapLabel[] {
	const points = drawn.corners.map(place)
	const at = drawn.kind === 'area' ? boxMiddle(points) : pathMiddle(points)
	const text = [shapeTitle(drawn, language), shapeSize(drawn, language)].filter(Boolean).join('\n')
	const lift = drawn.kind === 'point' ? LIFT_PX : 0
	return at ? [{ x: at.x, y: at.y - lift, text, kind }] : []
}

/** The words of a point stand above it. */
const LIFT_PX = 26

/** All the words that a sketch puts on the map. */
export function sketchLabels({ board, landUse }: Sketching, place: Place, language: Language): MapLabel[] {
	const { live, kept, editing, chosen } = board
	const others = kept.filter(({ id }) => id !== editing)
	const draft = { ...live, landUse: kept.find(({ id }) => id === editing)?.landUse ?? landUse }
	return labelsWithRoom([
		...sideLabels(board, place, language),
		...(live.kind === 'area' && live.corners.length > 2 ? shapeLabel(draft, 'main', place, language) : []),
		...others.flatMap((one) => shapeLabel(one, one === chosen ? 'main' : 'kept', place, language)),
	])
}

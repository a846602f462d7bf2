import type { Language } from '../../contracts/localized-text.ts'
import { labelsWithRoom } from '../../domain/drawing/labels-with-room.ts'
import { boxMiddle, pathMiddle } from '../../domain/drawing/screen-path.ts'
import { sideLabels, type MapLabel, type Place } from '../../domain/drawing/side-labels.ts'
import { shapeSize, shapeTitle, type ShapeNames, type Sketched } from '../../domain/sketch/shape-words.ts'
import type { Sketching } from '../../state/sketch/sketching.svelte.ts'
import { landUseText } from '../../text/land-use.ts'
import { sketchText } from '../../text/sketch.ts'

/** What shapes are called in one language. */
export const shapeNames = (language: Language): ShapeNames => ({ ...sketchText[language], landUses: landUseText[language] })

/** Class and size of a shape, as its label says them. */
function shapeLabel(drawn: Sketched, kind: MapLabel['kind'], place: Place, language: Language): MapLabel[] {
	const points = drawn.corners.map(place)
	const at = drawn.kind === 'area' ? boxMiddle(points) : pathMiddle(points)
	const text = [shapeTitle(drawn, shapeNames(language)), shapeSize(drawn, language)].filter(Boolean).join('\n')
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

import type { Atlas } from '../../atlas/atlas.ts'
import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { metres } from '../../contracts/units.ts'
import { formatDistance } from '../../domain/format/format-distance.ts'
import { formatQuantity, type Quantity } from '../../domain/format/format-quantity.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import { basisMark } from '../../domain/words/basis-mark.ts'
import { kioskText } from '../../text/kiosk.ts'

/** A line of the card: a figure, or how far something is. */
export interface CardRow {
	readonly title: string
	readonly quantity: Quantity
	/** 示意 or 校准, where the number must not stand without it. */
	readonly mark: string
}

/** What a visitor is told of a feature. */
export interface VisitorCardWords {
	readonly name: string
	/** What it is: the name of its layer. */
	readonly kind: string
	readonly sentence: string
	readonly rows: readonly CardRow[]
	/** Where it is from, in plain words. */
	readonly source: string
}

const MOST_FIGURES = 3
/** Nearer than this a landmark is the place itself, or stands in it. */
const SAME_PLACE_M = 300
/** Printed to this: a finger's width on the ground means nothing in a straight distance. */
const STEP_M = 100

/** Puts a feature into the few words and numbers that a visitor has time for. */
export function visitorCard(atlas: Atlas, feature: FeatureSummary, language: Language): VisitorCardWords {
	const layer = atlas.layer(feature.layer)
	const sources = feature.sources.flatMap((id) => atlas.source(id)?.shortTitle[language] ?? [])
	return {
		name: feature.name[language],
		kind: layer?.title[language] ?? '',
		sentence: (feature.note ?? layer?.description)?.[language] ?? '',
		rows: [...figureRows(atlas, feature, language), ...landmarkRows(atlas, feature, language)],
		source: sources.join(language === 'zh' ? '、' : ', '),
	}
}

function figureRows(atlas: Atlas, { ref }: FeatureSummary, language: Language): CardRow[] {
	return atlas
		.figuresWith(ref)
		.slice(0, MOST_FIGURES)
		.map(({ definition: { title, unit, digits, approximate }, result }) => ({
			title: title[language],
			quantity: formatQuantity(result.value, unit, language, { digits, approximate }),
			mark: basisMark(result.basis, language),
		}))
}

/** How far the landmarks of the zone are, in a straight line. */
function landmarkRows(atlas: Atlas, { ref, anchor }: FeatureSummary, language: Language): CardRow[] {
	return atlas.zone.landmarks.flatMap((landmark) => {
		const there = atlas.feature(landmark)
		if (!anchor || !there?.anchor || landmark === ref) return []
		const distanceM = ellipsoid.distanceM(anchor, there.anchor)
		if (distanceM < SAME_PLACE_M) return []
		const quantity = formatDistance(metres(Math.round(distanceM / STEP_M) * STEP_M), language)
		const title = kioskText[language].distanceTo(there.label[language])
		return [{ title, quantity: { ...quantity, prefix: language === 'zh' ? '约' : 'about' }, mark: '' }]
	})
}

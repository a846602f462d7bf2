import type { AtlasFile, FeatureSummary } from '../../contracts/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { MapPlace } from '../../contracts/map-place.ts'
import { weakestBasis } from '../../contracts/provenance.ts'
import { metres, type Metres } from '../../contracts/units.ts'
import { formatDistance } from '../format/format-distance.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { basisMark } from './basis-mark.ts'
import { nameOf } from './name-of.ts'

/** How far it is between two touched places, in the pieces that a page sets in different sizes. */
export interface StraightWayWords {
	/** From where to where; empty where neither end is anything with a name. */
	readonly between: string
	/** 直线约, About. */
	readonly before: string
	readonly number: string
	/** 公里, km in a straight line. */
	readonly after: string
	/** 示意 or 校准, where an end stands on a place that was drawn to explain; else empty. */
	readonly mark: string
}

const TEXT = {
	zh: {
		between: (from: string, to: string) => `从${from}到${to}`,
		within: (name: string) => `${name}内一点`,
		along: (name: string) => `${name}上一点`,
		somewhere: '图上一点',
		before: '直线约',
		straight: '',
	},
	en: {
		between: (from: string, to: string) => `From ${from} to ${to}`,
		within: (name: string) => `a point in ${name}`,
		along: (name: string) => `a point on ${name}`,
		somewhere: 'a point on the map',
		before: 'About',
		straight: ' in a straight line',
	},
} as const

/** What a finger on the screen supports: tenths of a kilometre, and under one kilometre tens of metres. */
const supported = (distanceM: Metres): Metres => {
	const stepM = distanceM >= 995 ? 100 : 10
	return metres(Math.round(distanceM / stepM) * stepM)
}

/** Says how far it is between two touched places along a geodesic on the ellipsoid, no finer than a finger can point. */
export function straightWayWords(
	atlas: Pick<AtlasFile, 'layers' | 'features'>,
	[from, to]: readonly [MapPlace, MapPlace],
	language: Language,
): StraightWayWords {
	const text = TEXT[language]
	const features = [from, to].map((place) => touched(atlas, place))
	const quantity = formatDistance(supported(ellipsoid.distanceM(from.position, to.position)), language)
	const [start = '', end = ''] = features.map((feature) => endWords(atlas, feature, language))
	const points = features.flatMap((feature) => (feature?.geometry === 'point' ? feature.basis : []))
	return {
		between: features.some(Boolean) ? text.between(start, end) : '',
		before: text.before,
		number: quantity.number,
		after: quantity.unit + text.straight,
		mark: basisMark(weakestBasis(points), language),
	}
}

/** What lies at a place; the ground, which lies everywhere, is nothing in particular. */
function touched({ layers, features }: Pick<AtlasFile, 'layers' | 'features'>, { ref }: MapPlace): FeatureSummary | undefined {
	const feature = features.find((known) => known.ref === ref)
	return layers.find(({ id }) => id === feature?.layer)?.band === 'ground' ? undefined : feature
}

/** A point is where it stands; of what has an extent, one place was touched. */
function endWords(atlas: Pick<AtlasFile, 'layers' | 'features'>, feature: FeatureSummary | undefined, language: Language): string {
	const text = TEXT[language]
	if (!feature) return text.somewhere
	const name = nameOf(atlas, feature.ref, language)
	return feature.geometry === 'point' ? name : (feature.geometry === 'line' ? text.along : text.within)(name)
}

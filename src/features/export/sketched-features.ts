import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { areaIn } from '../../domain/format/area-in.ts'
import { roundTo } from '../../domain/format/round-to.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import { ground, outline } from '../../domain/measure/measurement.ts'
import { landBalance } from '../../domain/sketch/land-balance.ts'
import { groundTaken, type Shape } from '../../domain/sketch/shape.ts'
import { exportText } from '../../text/export.ts'
import { landUseText } from '../../text/land-use.ts'
import { provenance, roundedShape, type ExportCollection } from './export-features.ts'
import type { ExportTable } from './export-table.ts'

/** Hectares to 100 m², and the shares that stand beside them to a tenth of a percent. */
const DIGITS = { hectares: 2, mu: 1, percent: 1 } as const

function geometryOf(shape: Shape) {
	const [corner] = shape.corners
	if (shape.kind === 'point' && corner) return { type: 'Point' as const, coordinates: corner.position }
	return ground(shape) ?? outline(shape)
}

/** What was sketched, with class, note and size on the CGCS2000 ellipsoid. A plot whose edges cross has no size. */
export function sketchedFeatures(atlas: Atlas, shapes: readonly Shape[], language: Language): ExportCollection {
	return {
		type: 'FeatureCollection',
		name: 'sketched',
		features: shapes.map((shape) => {
			const taken = groundTaken(shape)
			return {
				type: 'Feature',
				id: String(shape.id),
				properties: {
					id: shape.id,
					name: shape.name || (shape.landUse ? landUseText[language][shape.landUse] : ''),
					landUse: shape.landUse,
					landUseName: shape.landUse && landUseText[language][shape.landUse],
					note: shape.note,
					areaM2: taken && roundTo(ellipsoid.areaM2(taken), 0),
					lengthM: shape.kind === 'line' ? roundTo(ellipsoid.lengthM(outline(shape)), 0) : null,
					surface: 'CGCS2000',
					...provenance(atlas, language),
				},
				geometry: roundedShape(geometryOf(shape)),
			}
		}),
	}
}

/** 用地平衡表 of a sketch; the last row is the total, of the numbers before they were rounded. */
export function balanceTable(shapes: readonly Shape[], language: Language): ExportTable {
	const { sheets, balance } = exportText[language]
	const { rows, totalM2 } = landBalance(shapes)
	const line = (name: string, areaM2: typeof totalM2, share: number) => [
		name,
		roundTo(areaIn(areaM2, 'hectare'), DIGITS.hectares),
		roundTo(areaIn(areaM2, 'mu'), DIGITS.mu),
		roundTo(share * 100, DIGITS.percent),
	]
	return {
		title: sheets.balance,
		head: [balance.landUse, balance.hectares, balance.mu, balance.share],
		rows: [
			...rows.map(({ landUse, areaM2, share }) => line(landUse ? landUseText[language][landUse] : balance.none, areaM2, share)),
			line(balance.total, totalM2, totalM2 > 0 ? 1 : 0),
		],
	}
}

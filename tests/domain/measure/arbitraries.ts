import fc from 'fast-check'
import type { Position } from '../../../src/contracts/feature.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'

/** Positions about 106.2° E 29.4° N, on a grid of the given decimals: coarse grids make corners and edges coincide. */
export const position = (decimals = 6): fc.Arbitrary<Position> => {
	const steps = 10 ** decimals
	return fc
		.tuple(fc.integer({ min: 0, max: 0.3 * steps }), fc.integer({ min: 0, max: 0.3 * steps }))
		.map(([x, y]) => [106 + x / steps, 29.2 + y / steps])
}

/** Simple polygons: corners at growing bearings about a middle, so that edges never cross. */
export const star = (decimals = 6): fc.Arbitrary<AreaGeometry & { type: 'Polygon' }> =>
	fc
		.tuple(
			position(decimals),
			fc.array(fc.tuple(fc.integer({ min: 1, max: 359 }), fc.double({ min: 0.02, max: 0.1, noNaN: true })), {
				minLength: 7,
				maxLength: 24,
			}),
		)
		.map(([[lng, lat], arms]) => {
			const bearings = new Map(arms.map(([bearing, reach]) => [bearing, reach]))
			// Three fixed arms keep every gap under 180°, so that the middle lies inside.
			for (const bearing of [0, 120, 240]) bearings.set(bearing, 0.05)
			const corners = [...bearings]
				.sort(([a], [b]) => a - b)
				.map(([bearing, reach]): Position => {
					const angle = (bearing * Math.PI) / 180
					return [Number((lng + reach * Math.cos(angle)).toFixed(decimals)), Number((lat + reach * Math.sin(angle)).toFixed(decimals))]
				})
			return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
		})

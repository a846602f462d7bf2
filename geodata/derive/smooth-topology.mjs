import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { cutCorners } from './cut-corners.mjs'

/**
 * Takes jags out of a partition and rounds its corners. Each common border is one arc that is handled once, so neighbours still meet exactly;
 * the points where three districts meet stay where they are.
 *
 * Areas are in square units of the input's grid: `jag` is the largest triangle that is cut off, `grain` the smallest that is kept at the end.
 */
export function smoothTopology(rings, { jag, grain, passes }) {
	const named = Object.fromEntries(rings.map((ring, i) => [i, { type: 'Polygon', coordinates: [ring] }]))
	const coarse = simplify(presimplify(topology(named)), jag)
	const rounded = { ...coarse, arcs: coarse.arcs.map((arc) => cutCorners(arc, passes)) }
	const fine = simplify(presimplify(rounded), grain)
	return rings.map((_, i) => feature(fine, fine.objects[i]).geometry.coordinates[0])
}

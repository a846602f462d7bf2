import type { Geometry } from 'geojson'
import { LABEL_TYPES } from './label-types.ts'
import type { Project } from './poster-input.ts'
import { namePaint, type Sheet, type Wish } from './poster-sheet.ts'
import { FOOT_EM, setText, widthEm } from './poster-text.ts'
import type { Rectangle } from './room.ts'
import { shield, SHIELD_HEIGHT } from './shield.ts'
import { svg, type SvgNode } from './svg.ts'

type Point = readonly [number, number]

const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [ax + (bx - ax) * part, ay + (by - ay) * part]
const apart = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

/** A line on the page, with the way to each of its points. */
interface Way {
	readonly points: readonly Point[]
	readonly ways: readonly number[]
	readonly length: number
}

function waysOf(geometry: Geometry, project: Project, scale: number): Way[] {
	const strands = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []
	return strands.map((strand) => {
		const points: Point[] = strand.map((position) => between([0, 0], project(position), scale))
		let length = 0
		const ways = points.map((point, index) => (length += index === 0 ? 0 : apart(points[index - 1] ?? point, point)))
		return { points, ways, length }
	})
}

/** The point of a line so many pixels from its start. */
function pointAt({ points, ways }: Way, distance: number): Point {
	const next = Math.max(
		1,
		ways.findIndex((way) => way >= distance),
	)
	const [from, to]: [Point, Point] = [points[next - 1] ?? [0, 0], points[next] ?? [0, 0]]
	const [start, end] = [ways[next - 1] ?? 0, ways[next] ?? 0]
	return between(from, to, end === start ? 0 : (distance - start) / (end - start))
}

/** Distances along a line at which something of a length may begin, a few pixels apart. */
const startsOn = (way: Way, length: number, step: number): number[] =>
	way.length < length ? [] : Array.from({ length: Math.floor((way.length - length) / step) + 1 }, (_, index) => index * step)

/** How far, in pixels, two signs of one road stand from each other at least. */
const SIGN_SPACING = 240
const SIGN_PADDING = 8
const STEP = 8

/** Road signs on a line, the one nearest to the middle of the picture first. */
export function signsAlongLine({ feature, spec }: Wish, { project, scale, factor, palette, room, middle }: Sheet): SvgNode[] {
	const { sizePx, weight } = LABEL_TYPES[spec.style]
	const text = feature.properties.zh ?? ''
	const width = Math.round(widthEm(text, weight) * sizePx + 13)
	const places = waysOf(feature.geometry, project, scale)
		.flatMap((way) => startsOn(way, 0, STEP).map((start) => pointAt(way, start)))
		.sort((a, b) => apart(a, middle) - apart(b, middle))
	const taken: Point[] = []
	for (const place of places) {
		if (taken.some((other) => apart(other, place) < SIGN_SPACING)) continue
		if (room.take([about(place, (width / 2 + SIGN_PADDING) * factor, (SHIELD_HEIGHT / 2 + SIGN_PADDING) * factor)])) taken.push(place)
	}
	const letters = svg(
		'text',
		{
			x: width / 2,
			y: SHIELD_HEIGHT / 2 + 2 + sizePx * FOOT_EM,
			'text-anchor': 'middle',
			'font-size': sizePx,
			'font-weight': weight,
			fill: '#ffffff',
		},
		text,
	)
	const sign = svg('g', { transform: `translate(${String(-width / 2)} ${String(-SHIELD_HEIGHT / 2)})` }, ...shield(palette, width), letters)
	return taken.map(([x, y]) => svg('g', { transform: move(x / scale, y / scale) }, svg('g', { class: 'steady-name' }, sign)))
}

/** How far a line may bend away from a name that is written straight along it, in ems. */
const BEND_EM = 0.4

/** A name once along a line, upright, where the line runs straight enough nearest to the middle of the picture. */
export function nameAlongLine({ feature: { properties, geometry }, spec }: Wish, sheet: Sheet): SvgNode[] {
	const { project, scale, factor, language, palette, room, middle } = sheet
	const type = LABEL_TYPES[spec.style]
	const text = setText({ zh: properties.zh ?? '', en: properties.en ?? '' }, type, language)
	const em = type.sizePx * factor
	const length = text.width * factor
	const places = waysOf(geometry, project, scale)
		.flatMap((way) => startsOn(way, length, STEP).flatMap((start) => straightPlace(way, start, length, em) ?? []))
		.sort((a, b) => apart(a.centre, middle) - apart(b.centre, middle))
	const place = places.find(({ from, to }) => room.take(squaresAlong(from, to, em)))
	if (!place) return []
	const { centre, from, to } = place
	const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
	const upright = Math.abs(angle) > 90 ? angle - Math.sign(angle) * 180 : angle
	const attributes = {
		class: 'steady-name',
		y: type.sizePx * FOOT_EM,
		'text-anchor': 'middle',
		'font-size': type.sizePx,
		'font-weight': type.weight,
	}
	const node = svg('text', { ...attributes, ...namePaint(spec, palette, language) }, text.lines[0]?.text ?? '')
	return [svg('g', { transform: `${move(centre[0] / scale, centre[1] / scale)} rotate(${upright.toFixed(1)})` }, node)]
}

/** A stretch of a line from end to end, and the middle between it and its chord; `null` where it bends too much. */
function straightPlace(way: Way, start: number, length: number, em: number): { centre: Point; from: Point; to: Point } | null {
	const [from, to] = [pointAt(way, start), pointAt(way, start + length)]
	const chord = apart(from, to)
	const within = way.points.filter((_, index) => (way.ways[index] ?? 0) > start && (way.ways[index] ?? 0) < start + length)
	const bend = ([x, y]: Point) => Math.abs((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / chord
	if (chord === 0 || within.some((point) => bend(point) > BEND_EM * em)) return null
	return { centre: between(between(from, to, 0.5), pointAt(way, start + length / 2), 0.5), from, to }
}

const move = (x: number, y: number): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`

const about = ([x, y]: Point, width: number, height: number): Rectangle => [x - width, y - height, x + width, y + height]

/** Squares of one em that a slanting name fills. */
function squaresAlong(from: Point, to: Point, em: number): Rectangle[] {
	const count = Math.max(1, Math.ceil(apart(from, to) / em))
	return Array.from({ length: count }, (_, index) => about(between(from, to, (index + 0.5) / count), em / 2, em / 2))
}

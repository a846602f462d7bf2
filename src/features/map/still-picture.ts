import type { Geometry, Position } from '../../contracts/feature.ts'
import { Bounds } from '../../contracts/zone.ts'
import { isArea, polygonsOf } from '../../domain/measure/geometries.ts'

const mercatorX = (lng: number) => (lng * Math.PI) / 180
const mercatorY = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const lngAt = (x: number) => (x * 180) / Math.PI
const latAt = (y: number) => 90 - (Math.atan(Math.exp(y)) * 360) / Math.PI

/** A point of the picture, in its own pixels. */
type Point = readonly [number, number]

/** The ground under a still picture, which names its own box and is Web Mercator. */
export class StillPicture {
	readonly #left: number
	readonly #top: number
	/** Pixels of the picture for each radian of the projection. */
	readonly #perRadian: number

	/**
	 * @param bounds what the picture covers, in degrees
	 * @param widthPx of the picture, in its own pixels
	 */
	constructor([west, , east, north]: Readonly<Bounds>, widthPx: number) {
		this.#left = mercatorX(west)
		this.#top = mercatorY(north)
		this.#perRadian = widthPx / (mercatorX(east) - this.#left)
	}

	/** The picture that a drawing in the page is; `null` where it does not say what it covers. */
	static of({ dataset, viewBox }: SVGSVGElement): StillPicture | null {
		const { data } = Bounds.safeParse(dataset['bounds']?.split(' ').map(Number))
		return data ? new StillPicture(data, viewBox.baseVal.width) : null
	}

	positionAt([x, y]: Point): Position {
		return [lngAt(this.#left + x / this.#perRadian), latAt(this.#top + y / this.#perRadian)]
	}

	pointAt([lng, lat]: Position): Point {
		return [(mercatorX(lng) - this.#left) * this.#perRadian, (mercatorY(lat) - this.#top) * this.#perRadian]
	}

	/** The box of ground within reach of a point. */
	boxAbout([x, y]: Point, reach: number): Bounds {
		const [west, south] = this.positionAt([x - reach, y + reach])
		const [east, north] = this.positionAt([x + reach, y - reach])
		return [west, south, east, north]
	}

	/** The outline of a geometry as SVG writes it. A point becomes a stroke of no length, which a round end makes a dot. */
	outlineOf(geometry: Geometry): string {
		if (!geometry) return ''
		const line = (positions: readonly Position[], end: string) =>
			`M${positions
				.map((position) =>
					this.pointAt(position)
						.map((value) => value.toFixed(1))
						.join(' '),
				)
				.join('L')}${end}`
		if (isArea(geometry))
			return polygonsOf(geometry)
				.flatMap((rings) => rings.map((ring) => line(ring, 'Z')))
				.join('')
		if (geometry.type === 'Point') return line([geometry.coordinates, geometry.coordinates], '')
		return (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map((way) => line(way, '')).join('')
	}
}

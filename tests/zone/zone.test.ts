import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { editorSchemas } from '../../geodata/build/editor-schemas.ts'
import { computeFigures } from '../../geodata/build/figures.ts'
import { figuresJson } from '../../geodata/build/figures-json.ts'
import { figuresMarkdown } from '../../geodata/build/figures-markdown.ts'
import { figuresTable } from '../../geodata/build/figures-table.ts'
import { readZone } from '../../geodata/build/read-zone.ts'
import { validateZone } from '../../geodata/build/validate.ts'
import type { ZoneData } from '../../geodata/build/zone-data.ts'
import { faultLine } from '../../src/contracts/fault.ts'
import type { Position, ZoneFeature } from '../../src/contracts/feature.ts'
import { FigureResult } from '../../src/contracts/figure.ts'
import { contains } from '../../src/domain/measure/contains.ts'
import { distanceTo } from '../../src/domain/measure/distance-to.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { polygonsOf, type AreaGeometry } from '../../src/domain/measure/geometries.ts'
import { factIds, figureIds, layerIds, storyIds } from './final-ids.ts'
import { ZoneCopy, zoneFolder } from './zone-folder.ts'

let zone: ZoneData
let figures: FigureResult[]
beforeAll(() => {
	const reading = readZone(zoneFolder)
	expect(reading.faults.map(faultLine)).toEqual([])
	zone = reading.zone!
	figures = computeFigures(zone)
})

const figure = (id: string): FigureResult => figures.find((result) => result.id === id)!
const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))

describe('the zone', () => {
	test('has no faults', () => {
		expect(validateZone(zone).map(faultLine)).toEqual([])
	})

	test('is read without the pointers to schemas, which serve editors only', () => {
		expect(JSON.stringify(zone)).not.toContain('$schema')
	})

	test('has every layer under its final id, in the order of its groups', () => {
		expect(zone.layers.map(({ definition }) => definition.id)).toEqual(zone.zone.groups.flatMap(({ layers }) => layers))
		expect(zone.layers.map(({ definition }) => definition.id).sort()).toEqual([...layerIds].sort())
	})

	test('has all 68 statements of the article, each once', () => {
		expect(factIds).toHaveLength(68)
		expect(zone.facts.map(({ id }) => id).sort()).toEqual([...factIds].sort())
	})

	test('gives every statement a place, but for a credit line and a caption that lost its company', () => {
		expect(zone.facts.filter(({ homes }) => homes.length === 0).map(({ id }) => id)).toEqual(['co-caption-lost', 'credit'])
	})

	test('never shows a target as achieved', () => {
		const targets = zone.facts.filter(({ date, id }) => date === '2025' || /^t-/.test(id))
		expect(targets.map(({ status }) => status).filter((status) => status !== 'target')).toEqual([])
	})

	test('gives no position to an enterprise or a market whose source gives none', () => {
		const lists = zone.layers
			.filter(({ definition }) => ['markets', 'enterprises'].includes(definition.id))
			.flatMap(({ features }) => features)
		const unsited = lists.filter(({ properties }) => properties.kind === 'unsited')
		expect(unsited.length).toBeGreaterThan(0)
		expect(unsited.filter(({ geometry }) => geometry !== null)).toEqual([])
	})

	test('lists the five members of the Science City and its four areas, none of which it places', () => {
		const { features } = zone.layers.find(({ definition }) => definition.id === 'science-city')!
		const members = features.filter(({ properties: { kind } }) => kind?.endsWith('member'))
		expect(members.map(({ id }) => id).sort()).toEqual(['beibei', 'bishan', 'jiangjin', 'jiulongpo', 'shapingba'])
		const areas = features.filter(({ properties: { kind } }) => kind === 'innovation-area')
		expect(areas.map(({ geometry, properties: { basis } }) => [geometry, basis])).toEqual(Array(4).fill([null, 'schematic']))
	})

	test('draws the Yangtze with at least 60 positions a bank beside the park', () => {
		const river = zone.layers.find(({ definition }) => definition.id === 'river')!.features.find(({ id }) => id === 'yangtze')!
		const [ring = []] = river.geometry?.type === 'Polygon' ? river.geometry.coordinates : []
		expect(ring.filter(([lng]) => lng >= 106.05 && lng <= 106.5).length).toBeGreaterThanOrEqual(120)
	})

	test('draws its banks without a kink: no position inside the extent turns by more than 20 degrees', () => {
		const [west, , east] = zone.zone.extent
		const { geometry } = zone.layers.find(({ definition }) => definition.id === 'river')!.features.find(({ id }) => id === 'yangtze')!
		const [ring = []] = geometry?.type === 'Polygon' ? geometry.coordinates : []
		/** Direction from one position to the next, in degrees; a degree of longitude is shorter by the cosine of the latitude. */
		const direction = ([x, y]: Position, [toX, toY]: Position): number =>
			(Math.atan2(toY - y, (toX - x) * Math.cos((y * Math.PI) / 180)) * 180) / Math.PI
		const kinks = ring.filter((position, at) => {
			const [before, after] = [ring[at - 1], ring[at + 1]]
			if (!before || !after || position[0] === west || position[0] === east) return false
			const turn = Math.abs(direction(position, after) - direction(before, position))
			return Math.min(turn, 360 - turn) > 20
		})
		expect(kinks).toEqual([])
	})
})

describe('the figures', () => {
	test('are all there under their final ids, each once', () => {
		expect(figures.map(({ id }) => id).sort()).toEqual([...figureIds].sort())
	})

	test('all keep their contract and reconcile', () => {
		for (const result of figures) expect(FigureResult.safeParse(result).success, result.id).toBe(true)
		expect(figures.filter(({ status }) => status === 'off').map(({ id }) => id)).toEqual([])
	})

	test('never count a drawn shape as confirming a published number', () => {
		const drawn = figures.filter(({ basis }) => basis === 'calibrated' || basis === 'schematic')
		expect(drawn.filter(({ status }) => status === 'confirmed')).toEqual([])
	})

	test('measure areas 0.126 % larger on the sphere than on the ellipsoid', () => {
		const areas = figures.filter(({ unit }) => unit === 'km2')
		expect(areas.length).toBeGreaterThanOrEqual(7)
		for (const { turf, ellipsoid, id } of areas) expect(turf! / ellipsoid!, id).toBeCloseTo(1.00126, 4)
	})

	test('agree with what is published: the park is about 200 km², the built-up area 60, the heart 5000 mu', () => {
		expect(figure('park-area')).toMatchObject({ status: 'confirmed', published: { value: 200 } })
		expect(figure('built-up-area')).toMatchObject({ status: 'calibrated', published: { value: 60 } })
		expect(figure('built-up-area').ellipsoid).toBeCloseTo(60, 1)
		// 5000 mu · 2000/3 m² = 3.3333 km².
		expect(figure('core-area')).toMatchObject({ status: 'calibrated', published: { value: 3.333333 } })
	})

	test('say by how much the metro is short of its published 28.22 km, and why', () => {
		const metro = figure('metro-length')
		expect(metro.differencePct).toBeLessThan(-7)
		expect(metro.differencePct).toBeGreaterThan(-9.5)
		expect(metro.reason).toBeDefined()
	})

	test('add up: the parts make the built-up area, and its share is its size over the park’s', () => {
		const parts = ['built-up-shuangfu', 'built-up-binjiang', 'built-up-degan'].map((id) => figure(id).value)
		expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(figure('built-up-area').value, 5)
		// All of it lies in the park, but for what rounding leaves along the river.
		expect(figure('built-up-share').value).toBeCloseTo((figure('built-up-area').value / figure('park-area').value) * 100, 2)
	})

	test('divide published numbers: 50 / 60, 386 / 60, 1000 / 700, 200 / 100 and 1000 / 730', () => {
		expect(figure('population-density').value).toBeCloseTo(0.833, 3)
		expect(figure('gdp-density').value).toBeCloseTo(6.433, 3)
		expect(figure('goods-circulation-target').value).toBeCloseTo(1.429, 3)
		expect(figure('high-tech-target').value).toBe(2)
		expect(figure('technology-target').value).toBeCloseTo(1.37, 3)
	})

	test('cover more ground from farther away, and never all of what is there is not', () => {
		const stations = [800, 1500, 3000].map((withinM) => figure(`station-coverage-${withinM}`).value)
		const interchanges = [3000, 5000].map((withinM) => figure(`interchange-coverage-${withinM}`).value)
		for (const values of [stations, interchanges]) {
			expect(values).toEqual([...values].sort((a, b) => a - b))
			expect(values.every((value) => value > 0 && value < 100)).toBe(true)
		}
	})

	test('count in the park no more than in and about it', () => {
		for (const layer of ['stations', 'interchanges', 'bridges', 'ports']) {
			expect(figure(`${layer}-in-park`).value).toBeLessThanOrEqual(figure(`${layer}-near-park`).value)
		}
		// 双福, 享堂, 江津高铁 and 圣泉寺 are published as the park's stations.
		expect(figure('stations-in-park').value).toBe(4)
	})
})

describe('a figure that could read otherwise', () => {
	test('is printed with 约 where it is not the published number to the last digit shown', () => {
		const held = zone.figures.filter(({ published }) => published)
		expect(held.length).toBeGreaterThan(2)
		for (const { id, digits, approximate } of held) {
			const { value, published } = figure(id)
			if (value.toFixed(digits) !== published!.value.toFixed(digits)) expect(approximate, id).toBe(true)
		}
	})

	test('is printed with 约 where a counted place lies nearer to the limit than its position is known, and only there', () => {
		const featuresOf = (id: string): ZoneFeature[] => zone.layers.find(({ definition }) => definition.id === id)!.features
		const [{ geometry: park }] = featuresOf('park') as [ZoneFeature]
		const area = park as AreaGeometry
		const outline = { type: 'MultiLineString' as const, coordinates: polygonsOf(area).flat() }
		/** How far a place lies from where it would change the count, in metres. */
		const slackM = (position: Position, marginM: number): number => {
			const outsideM = distanceTo(ellipsoid, position, outline) * (contains(area, position) ? -1 : 1)
			return Math.abs(outsideM - marginM)
		}
		for (const { id, compute, approximate } of zone.figures) {
			if (compute.op !== 'count') continue
			const doubtful = featuresOf(compute.of).filter(
				({ geometry, properties: { accuracyM } }) =>
					geometry?.type === 'Point' && slackM(geometry.coordinates, compute.marginM) < (accuracyM ?? Infinity),
			)
			expect([id, approximate]).toEqual([id, doubtful.length > 0])
		}
	})
})

describe('what is made from the zone', () => {
	test('docs/figures.md is up to date', () => {
		expect(readFileSync(path('docs/figures.md'), 'utf8') === figuresMarkdown(zone), 'run npm run docs').toBe(true)
	})

	test('every file that is edited by hand names the schema of its kind', () => {
		const files = readdirSync(zoneFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/^(\w+|layers\/.+\.layer|stories\/.+\.story)\.json$/.test(file),
		)
		const kindOf = (file: string): string =>
			/\.(layer|story)\.json$/.exec(file)?.[1] ?? file.replace('.json', '').replace('readings', 'facts')
		expect(files.length).toBe(5 + layerIds.length + Object.keys(storyIds).length)
		for (const file of files) {
			const { $schema = '' } = JSON.parse(readFileSync(join(zoneFolder, file), 'utf8')) as { $schema?: string }
			expect(join(dirname(file), $schema), file).toBe(`schemas/${kindOf(file)}.schema.json`)
			expect([...editorSchemas().keys()], file).toContain(basename($schema))
		}
	})

	test('the schemas for editors are up to date', () => {
		for (const [name, text] of editorSchemas())
			expect(readFileSync(path(`geodata/schemas/${name}`), 'utf8') === text, `${name}: run npm run docs`).toBe(true)
	})

	test('the figures are printed as JSON with exactly the promised properties', () => {
		const list = JSON.parse(figuresJson(figures)) as Record<string, unknown>[]
		expect(list.map(({ id }) => id)).toEqual(figures.map(({ id }) => id))
		const keys = ['id', 'title', 'value', 'unit', 'turf', 'ellipsoid', 'published', 'differencePct', 'tolerancePct', 'basis', 'status']
		for (const entry of list) expect(Object.keys(entry).filter((key) => key !== 'reason')).toEqual(keys)
	})

	test('the figures are printed as a table whose columns stand under each other', () => {
		const [head = '', ...rows] = figuresTable(figures).split('\n')
		expect(rows).toHaveLength(figures.length)
		// Before the column "value" stand titles, whose Chinese characters are two columns wide.
		const wide = (row: string): number => Array.from(row).filter((character) => character >= '\u2e80').length
		const end = head.indexOf('value') + 'value'.length + wide(head)
		for (const row of rows) expect(row.slice(0, end - wide(row))).toMatch(/\d\.\d{3}$/)
	})
})

describe('the command that prints figures', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', path('geodata/build/figures-cli.ts'), ...args], { encoding: 'utf8' })

	test('prints JSON and nothing else', () => {
		const { status, stdout } = run('--json')
		expect(status).toBe(0)
		expect(JSON.parse(stdout)).toEqual(JSON.parse(figuresJson(figures)))
	}, 60_000)

	test('stops at a broken zone with one line for each fault', () => {
		const copy = new ZoneCopy()
		copy.changeEntry('facts.json', 'gdp-2020', (fact) => (fact['homes'] = ['park/lake']))
		copy.changeEntry('figures.json', 'park-area', (figure) => (figure['theme'] = 'weather'))
		const { status, stdout, stderr } = run('--json', copy.folder)
		copy.dispose()
		expect([status, stdout]).toEqual([1, ''])
		expect(stderr.trimEnd().split('\n')).toEqual([
			'facts.json · gdp-2020 · homes.0: a layer or a feature of the zone, not "park/lake"',
			'figures.json · park-area · theme: a theme of zone.json, not "weather"',
		])
	}, 60_000)
})

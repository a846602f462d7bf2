import { kinks } from '@turf/kinks'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { charactersOf, textsIn } from '../../geodata/build/fonts/characters.ts'
import { cutFont } from '../../geodata/build/fonts/cut-font.ts'
import { fontTiers } from '../../geodata/build/fonts/font-tiers.ts'
import { placeCharacters, WEIGHTS } from '../../geodata/build/fonts/original-fonts.ts'
import { sourceTexts } from '../../geodata/build/fonts/source-texts.ts'
import { readZone } from '../../geodata/build/read-zone.ts'
import { drawZone } from '../../geodata/build/shapes/draw-zone.ts'
import { summariseFeatures } from '../../geodata/build/summaries/summarise-features.ts'
import { buildArchive } from '../../geodata/build/tiles/build-archive.ts'
import { FeatureSummary } from '../../src/contracts/atlas.ts'
import { DrawnProperties } from '../../src/contracts/drawn-feature.ts'
import { categoryOf } from '../../src/contracts/layer.ts'
import { isArea, polygonsOf } from '../../src/domain/measure/geometries.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const { zone, faults } = readZone(folder('geodata'))
if (!zone) throw new Error(`the zone cannot be read: ${JSON.stringify(faults)}`)

const drawn = drawZone(zone)
const all = [...[...drawn.layers.values()].flat(), ...drawn.veil]
const program = sourceTexts(folder('src'))

describe('the drawn shapes of the zone', () => {
	test('have properties that their contract knows', () => {
		expect(all.filter(({ properties }) => !DrawnProperties.safeParse(properties).success)).toEqual([])
	})

	test('are areas that do not cross themselves', () => {
		const crossed = all.filter(
			({ geometry }) =>
				isArea(geometry) && polygonsOf(geometry).some((coordinates) => kinks({ type: 'Polygon', coordinates }).features.length > 0),
		)
		expect(crossed.map(({ properties: { ref, part, step } }) => [ref, part, step])).toEqual([])
	})

	test('have every labelled feature named, and named once', () => {
		// A name point is labelled for the district it stands in: `x-name` for `x`.
		const labelled = zone.layers.flatMap(({ definition, features }) =>
			features
				.filter(({ properties: { kind }, geometry }) => geometry && categoryOf(definition, kind)?.label)
				.map(({ id, properties: { kind } }) => `${definition.id}/${kind === 'name' ? id.replace(/-name$/, '') : id}`),
		)
		const named = all.filter(({ properties: { zh } }) => zh).map(({ properties: { ref } }) => ref)
		expect([...named].sort()).toEqual([...labelled].sort())
	})

	test('have the river’s name along its middle, and banks on both sides that do not close across it', () => {
		const rivers = all.filter(({ properties: { layer } }) => zone.zone.unveiledLayers.includes(layer) && layer !== zone.zone.homeLayer)
		// Cut where the plan fades out at the edge of its extent, so a line in one piece or more.
		expect(rivers.find(({ properties: { part } }) => part === 'name')?.geometry.type).toBe('MultiLineString')
		const edge = rivers.find(({ properties: { part } }) => part === 'edge')?.geometry
		const ends = edge?.type === 'MultiLineString' ? edge.coordinates.map((line) => [line[0], line.at(-1)]) : []
		expect(ends).toHaveLength(2)
		for (const [first, last] of ends) expect(first).not.toEqual(last)
	})
})

test('every feature of the zone has a summary that its contract knows', () => {
	const summaries = summariseFeatures(zone.layers)
	expect(summaries.filter((summary) => !FeatureSummary.safeParse(summary).success)).toEqual([])
	expect(
		summaries.filter(
			({ bounds, anchor, geometry }) => (geometry === 'none') !== (bounds === null) || (bounds === null) !== (anchor === null),
		),
	).toEqual([])
})

test('the archive of the zone is under a megabyte', () => {
	expect(buildArchive(zone, drawn.layers).file.data.length).toBeLessThan(1_000_000)
})

describe('the fonts of the zone', () => {
	test('have a glyph for every character of the zone and of the program', () => {
		const shown = charactersOf([...textsIn(zone), ...program.map(({ text }) => text)])
		expect(placeCharacters(shown).missing).toEqual([])
	})

	test('take at most 150 KB for the first view, in both weights', { timeout: 60_000 }, async () => {
		const fonts = await Promise.all(WEIGHTS.map((weight) => cutFont([fontTiers(zone, program, weight)[0], new Set(), new Set()], weight)))
		const bytes = fonts.flatMap(({ files }) => files.map(({ data }) => data.length)).reduce((sum, size) => sum + size, 0)
		expect(bytes).toBeLessThan(150_000)
	})
})

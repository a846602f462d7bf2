import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COLORS, ICONS, LABEL_STYLES } from '../../src/contracts/symbol.ts'
import { UNITS } from '../../src/contracts/units.ts'
import { Zone } from '../../src/contracts/zone.ts'
import { z } from '../../src/contracts/zod.ts'
import { sourceFiles } from './source-files.ts'

const Names = z.object({ features: z.array(z.object({ properties: z.object({ nameZh: z.string(), nameEn: z.string() }) })) })

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Proper names of the zone and of the places that stand on base and transport layers, as they are written. */
function placeNames(): string[] {
	const zone = Zone.parse(read('geodata/zone.json'))
	const places = readdirSync('geodata/layers', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.geojson'))
		.flatMap((path) => Names.parse(read(`geodata/layers/${path}`)).features)
		.flatMap(({ properties: { nameZh, nameEn } }) => [nameZh, nameEn])
	return [...new Set([zone.name.zh, zone.name.en, zone.shortName.zh, zone.shortName.en, ...places])]
}

test('no place of the zone is named in the application: another zone needs no change of code', () => {
	const names = placeNames()
	const named = sourceFiles('src').flatMap(({ path, text }) =>
		names.filter((name) => text.toLowerCase().includes(name.toLowerCase())).map((name) => `${path} names ${name}`),
	)
	expect(named).toEqual([])
})

/** Words of the engine's own that a zone may choose as ids too: colours, icons, ways of writing a name, units. */
const VOCABULARY: readonly string[] = [...COLORS, ...ICONS, ...LABEL_STYLES, ...UNITS]

test('no layer and no group of the zone is named in the application, nor a feature by its layer', () => {
	const { groups } = Zone.parse(read('geodata/zone.json'))
	const ids = groups.flatMap(({ id, layers }) => [id, ...layers]).filter((id) => !VOCABULARY.includes(id))
	expect(ids.length).toBeGreaterThan(10)
	/** An id between quotes or in a comment's code, alone or before the id of a feature. */
	const quoted = new RegExp(`(["'\`])(${ids.join('|')})(/[a-z0-9-]+)?\\1`, 'g')
	const named = sourceFiles('src').flatMap(({ path, text }) => [...text.matchAll(quoted)].map(([literal]) => `${path} names ${literal}`))
	expect(named).toEqual([])
})

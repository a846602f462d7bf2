import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Feature } from './zone-folder.ts'
import { zoneFolder } from './zone-folder.ts'

interface Named {
	id: string
	zh: string
	en: string
	full?: string
}

/** The lists of names that the scripts in `geodata/derive` write from; plain JavaScript, so their types are told here. */
const listsOf = async (script: string): Promise<Record<string, Named[]>> =>
	(await import(pathToFileURL(join(zoneFolder, 'derive', script)).href)) as Record<string, Named[]>

function written(layer: string): Map<string, Feature['properties']> {
	const { features } = JSON.parse(readFileSync(join(zoneFolder, `layers/base/${layer}.geojson`), 'utf8')) as { features: Feature[] }
	return new Map(features.map(({ id, properties }) => [id, properties]))
}

describe('a base layer made by a script', () => {
	test('names the districts as the script’s list does, to the character', async () => {
		const { DISTRICTS = [] } = await listsOf('district-names.mjs')
		const districts = written('districts')
		expect(districts.size).toBe(2 * DISTRICTS.length)
		for (const { id, zh, en } of DISTRICTS) {
			expect(districts.get(id)).toMatchObject({ nameZh: zh, nameEn: `${en} District` })
			expect(districts.get(`${id}-name`)).toMatchObject({ labelZh: zh, labelEn: en })
		}
	})

	test('names the towns as the script’s lists do, to the character', async () => {
		const towns = Object.values(await listsOf('town-names.mjs')).flat()
		const found = written('towns')
		expect([...found.keys()]).toEqual(towns.map(({ id }) => id))
		for (const { id, zh, en, full } of towns) expect(found.get(id)).toMatchObject({ nameZh: full ?? zh, nameEn: en, labelZh: zh })
	})
})

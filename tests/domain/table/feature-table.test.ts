import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ZoneFeature } from '../../../src/contracts/feature.ts'
import { sortedRows, soughtRows } from '../../../src/domain/table/arrange-rows.ts'
import { featureTable, type TableRow } from '../../../src/domain/table/feature-table.ts'
import { CELL_M2 } from '../sketch/plots.ts'
import { zoneAtlas } from '../../fixtures/zone-atlas.ts'

const tableOf = (id: string, shapes: ReadonlyMap<string, ZoneFeature> | null = null) =>
	featureTable({ layer: zoneAtlas.layer(id)!, features: zoneAtlas.featuresOf(id), shapes, language: 'zh' })
const row = (...cells: TableRow['cells']): TableRow => ({ ref: `rows/${String(cells[0])}`, cells, sought: cells.join('\n').toLowerCase() })

describe('a layer as a table', () => {
	test.each(zoneAtlas.layers.map(({ id }) => id))('%s: a row for each feature, a cell for each column, the name first', (id) => {
		const { columns, rows } = tableOf(id)
		expect(rows.map(({ ref }) => ref)).toEqual(zoneAtlas.featuresOf(id).map(({ ref }) => ref))
		expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true)
		expect(rows.map(({ cells }) => cells[0])).toEqual(zoneAtlas.featuresOf(id).map(({ name }) => name.zh))
		// No column without a word in it.
		expect(columns.every((_, index) => rows.some(({ cells }) => cells[index] !== null))).toBe(true)
	})

	test('has the attributes that the layer declares, in their order, and the kind where there are several', () => {
		const keys = tableOf('markets').columns.map(({ key }) => key)
		expect(keys.slice(0, 2)).toEqual(['name', 'kind'])
		expect(keys.filter((key) => key.startsWith('field:'))).toEqual(zoneAtlas.layer('markets')!.fields.map(({ key }) => `field:${key}`))
		expect(tableOf('ports').columns.map(({ key }) => key)).not.toContain('kind')
	})

	test('has sizes once the shapes are known', () => {
		const [{ ref } = { ref: '' }] = zoneAtlas.featuresOf('park')
		const ring: [number, number][] = [
			[106.25, 29.3],
			[106.35, 29.3],
			[106.35, 29.4],
			[106.25, 29.4],
			[106.25, 29.3],
		]
		const shapes = new Map([[ref, { geometry: { type: 'Polygon', coordinates: [ring] } } as unknown as ZoneFeature]])
		const { columns, rows } = tableOf('park', shapes)
		// The golden cell.
		expect(rows[0]!.cells[columns.findIndex(({ key }) => key === 'areaM2')]).toBeCloseTo(CELL_M2, 0)
		expect(tableOf('park').columns.map(({ key }) => key)).not.toContain('areaM2')
	})
})

describe('its rows', () => {
	const rows = [row('圣泉', 12), row('德感', null), row('双福', 3), row('几江', 100)]
	const names = (found: readonly TableRow[]) => found.map(({ cells }) => cells[0])

	test('are sorted by pinyin, or by size, either way, what is unknown last', () => {
		// dé gǎn, jǐ jiāng, shèng quán, shuāng fú
		expect(names(sortedRows(rows, { column: 0, down: false }, 'zh'))).toEqual(['德感', '几江', '圣泉', '双福'])
		expect(names(sortedRows(rows, { column: 1, down: false }, 'zh'))).toEqual(['双福', '圣泉', '几江', '德感'])
		expect(names(sortedRows(rows, { column: 1, down: true }, 'zh'))).toEqual(['几江', '圣泉', '双福', '德感'])
		expect(sortedRows(rows, null, 'zh')).toBe(rows)
	})

	test('are those that hold every word', () => {
		expect(names(soughtRows([row('ABB 江津'), row('abb'), row('江津')], 'AB 江'))).toEqual(['ABB 江津'])
		expect(soughtRows(rows, '  ')).toBe(rows)
	})

	test('are never lost or doubled by sorting', () => {
		const cell = fc.option(fc.oneof(fc.integer(), fc.string()))
		fc.assert(
			fc.property(fc.array(cell), fc.boolean(), (cells, down) => {
				const all = cells.map((one) => row(one))
				expect(new Set(sortedRows(all, { column: 0, down }, 'en'))).toEqual(new Set(all))
			}),
		)
	})
})

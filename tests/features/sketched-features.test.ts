import { describe, expect, test } from 'vitest'
import { balanceTable, sketchedFeatures } from '../../src/features/export/sketched-features.ts'
import { CELL_M2, strip } from '../domain/sketch/plots.ts'
import { zoneAtlas } from '../fixtures/zone-atlas.ts'

const plot = { ...strip(106.25, 106.35, 'research'), note: '近期' }
const corner = plot.corners[0]!

describe('what was sketched', () => {
	test('goes out as an area with its class, its note and the ellipsoid’s size', () => {
		const [feature] = sketchedFeatures(zoneAtlas, [plot], 'zh').features
		expect(feature?.geometry).toMatchObject({ type: 'Polygon' })
		expect(feature?.properties).toMatchObject({
			name: '科研用地',
			landUse: 'research',
			landUseName: '科研用地',
			note: '近期',
			// The golden cell, to a square metre.
			areaM2: Math.round(CELL_M2),
			lengthM: null,
			approval: zoneAtlas.zone.approvalNotice.zh,
			dataVersion: zoneAtlas.file.dataVersion,
		})
	})

	test('goes out as a line or a point where it is one', () => {
		const [line, point] = sketchedFeatures(
			zoneAtlas,
			[
				{ ...plot, kind: 'line', landUse: null },
				{ ...plot, kind: 'point', landUse: null, corners: [corner], name: '入口' },
			],
			'en',
		).features
		expect([line?.geometry?.type, line?.properties['areaM2'], point?.geometry]).toEqual([
			'LineString',
			null,
			{ type: 'Point', coordinates: [106.25, 29.3] },
		])
		expect(point?.properties).toMatchObject({ name: '入口', lengthM: null, areaM2: null })
	})

	test('has no size where its edges cross', () => {
		const [a, b, c, d] = plot.corners
		const [feature] = sketchedFeatures(zoneAtlas, [{ ...plot, corners: [a!, c!, b!, d!] }], 'zh').features
		expect(feature?.properties['areaM2']).toBeNull()
	})
})

test('a land balance as a table ends with the total of the numbers as they are', () => {
	// Three golden cells: 10 763.695 882 ha and 161 455.44 mu each.
	const plots = [strip(106.25, 106.35, 'research'), strip(106.35, 106.45, 'research'), strip(106.45, 106.55, null)]
	expect(balanceTable(plots, 'zh')).toEqual({
		title: '用地平衡',
		head: ['类别', '公顷', '亩', '%'],
		rows: [
			['科研用地', 21527.39, 322910.9, 66.7],
			['未定类别', 10763.7, 161455.4, 33.3],
			['合计', 32291.09, 484366.3, 100],
		],
	})
	expect(balanceTable([], 'en').rows).toEqual([['total', 0, 0, 0]])
})

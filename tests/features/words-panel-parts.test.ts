import { describe, expect, test } from 'vitest'
import { freeMap } from '../../src/features/words/free-map.ts'
import { tableGroups } from '../../src/features/words/table-groups.ts'

describe('the part of the map that is seen', () => {
	test('lies between two panels on a wide screen', () => {
		// A panel from 1512 px on: 408 px are taken on the right, as many on the left.
		expect(freeMap({ left: 1512, top: 88 }, { width: 1920, height: 1080 })).toEqual({ widthPx: 1104, heightPx: 1080 })
	})

	test('lies above the drawer on a narrow one', () => {
		expect(freeMap({ left: 0, top: 490 }, { width: 390, height: 844 })).toEqual({ widthPx: 390, heightPx: 490 })
	})

	test('is never nothing', () => {
		expect(freeMap({ left: 0, top: 0 }, { width: 100, height: 100 })).toEqual({ widthPx: 240, heightPx: 240 })
	})
})

test('rows of one layer stand together under its name', () => {
	expect(
		tableGroups([
			['车站', '享堂站', '东'],
			['车站', '双福站', '北'],
			['港口', '猫儿沱港', '南'],
		]),
	).toEqual([
		{
			title: '车站',
			rows: [
				['享堂站', '东'],
				['双福站', '北'],
			],
		},
		{ title: '港口', rows: [['猫儿沱港', '南']] },
	])
})

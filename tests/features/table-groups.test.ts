import { expect, test } from 'vitest'
import { tableGroups } from '../../src/features/words/table-groups.ts'

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

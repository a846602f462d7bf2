import { expect, test } from 'vitest'
import { speakerAddress, stageOf } from '../../src/faces/planner/speaker-address.ts'

test('the window of whoever speaks knows its stage by its address, and no other address is one', () => {
	const stage = '0123456789abcdef'
	expect(stageOf(speakerAddress(stage))).toBe(stage)
	expect(['', '?stage=0123456789abcdef', '?role=speaker', '?role=speaker&stage=<b>'].map(stageOf)).toEqual([null, null, null, null])
})

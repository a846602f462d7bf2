import { expect, test } from 'vitest'
import { BASES, confirmsNothing } from '../../src/contracts/provenance.ts'

test('geometry confirms a published number unless it was drawn to match it, or drawn freely', () => {
	expect(BASES.filter(confirmsNothing)).toEqual(['calibrated', 'schematic'])
})

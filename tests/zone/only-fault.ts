import { expect } from 'vitest'
import { faultLine, type Fault } from '../../src/contracts/fault.ts'
import type { ZoneCopy } from './zone-folder.ts'

/** The one fault of a copy; the test fails where there is none, or another. */
export function onlyFault(copy: ZoneCopy): Fault {
	const found = copy.faults()
	expect(found.map(faultLine)).toHaveLength(1)
	return found[0]!
}

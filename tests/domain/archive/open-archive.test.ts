import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ArchiveError, type ArchiveFault } from '../../../src/domain/archive/archive-error.ts'
import { openArchive } from '../../../src/domain/archive/open-archive.ts'
import { writeArchive } from '../../../src/domain/archive/write-archive.ts'

const LIMITS = { bytes: 1_000_000, inflatedBytes: 100_000, entries: 20 }
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const archive = () =>
	zipSync({ 'a.txt': strToU8('one one one one one'), 'b/ü.txt': [strToU8('two'), { level: 0 }], 'b/': new Uint8Array() })

function faultOf(file: Uint8Array, limits = LIMITS): ArchiveFault | null {
	try {
		openArchive(file, limits)
		return null
	} catch (error) {
		if (error instanceof ArchiveError) return error.fault
		throw error
	}
}

describe('an archive from a stranger', () => {
	test('gives what is in it, deflated and stored, in its order and without its folders', () => {
		const parts = openArchive(archive(), LIMITS)
		expect([...parts].map(([name, bytes]) => [name, text(bytes)])).toEqual([
			['a.txt', 'one one one one one'],
			['b/ü.txt', 'two'],
		])
		expect([...openArchive(writeArchive(parts), LIMITS)]).toEqual([...parts])
	})

	test('is told from what is none, and from one that breaks off anywhere', () => {
		expect(faultOf(strToU8('a letter, no archive'))).toBe('not-zip')
		expect(faultOf(new Uint8Array())).toBe('not-zip')
		const whole = archive()
		for (let length = 30; length < whole.length; length += 7)
			expect(faultOf(whole.subarray(0, length)), `${length} bytes`).toBe('truncated')
	})

	test('is refused where it is too large, and the bytes that come out are counted, not believed', () => {
		expect(faultOf(archive(), { ...LIMITS, bytes: 50 })).toBe('too-large')
		expect(faultOf(archive(), { ...LIMITS, entries: 2 })).toBe('too-large')
		// Ten million zeros are ten thousand bytes when packed.
		const bomb = zipSync({ 'zeros.xml': new Uint8Array(10_000_000) })
		expect(bomb.length).toBeLessThan(20_000)
		expect(faultOf(bomb)).toBe('too-large')
		// The same, saying of itself that it holds one byte: the length stands 24 bytes into its entry in the directory.
		const view = new DataView(bomb.buffer, bomb.byteOffset)
		view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 1, true)
		expect(faultOf(bomb)).toBe('too-large')
	})

	test('is refused where a part says a length that it has not, where its stream is broken, and where a name is a trap', () => {
		const lying = archive()
		const view = new DataView(lying.buffer, lying.byteOffset)
		const directory = view.getUint32(lying.length - 6, true)
		view.setUint32(directory + 24, 5, true)
		expect(faultOf(lying)).toBe('damaged')
		const broken = archive()
		broken.fill(0xff, 36, 44)
		expect(faultOf(broken)).toBe('damaged')
		const named = zipSync({ ppt__proto___: strToU8('x') })
		expect(faultOf(named)).toBeNull()
		expect(faultOf(zipSync({ 'ppt/__proto__': strToU8('x') }))).toBe('damaged')
	})
})

import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { withNotes } from '../../../src/domain/picture/png-notes.ts'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data])
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
	length.writeUInt32BE(data.length)
	sum.writeUInt32BE(crc32(body))
	return Buffer.concat([length, body, sum])
}

/** One grey pixel. */
const png = Buffer.concat([
	SIGNATURE,
	chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
	chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
	chunk('IEND', Buffer.alloc(0)),
])

/** Types and contents of all chunks, each sum checked by Node's own reckoning. */
function chunksOf(file: Uint8Array): [string, Buffer][] {
	const chunks: [string, Buffer][] = []
	let rest = Buffer.from(file).subarray(8)
	while (rest.length > 0) {
		const length = rest.readUInt32BE(0)
		expect(rest.readUInt32BE(8 + length)).toBe(crc32(rest.subarray(4, 8 + length)))
		chunks.push([rest.toString('latin1', 4, 8), rest.subarray(8, 8 + length)])
		rest = rest.subarray(12 + length)
	}
	return chunks
}

test('a picture carries its size on paper, its title and its words, in chunks whose sums are right', () => {
	const chunks = chunksOf(withNotes(png, { title: '江津', description: '图上有 22 个图层', dpi: 300 }))
	expect(chunks.map(([type]) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
	// 300 dots an inch are 300 / 0.0254 = 11 811 a metre: 0x2e23.
	expect(chunks[1]?.[1].toString('hex')).toBe('00002e2300002e2301')
	expect(chunks[3]?.[1].toString('utf8')).toBe('Description\0\0\0\0\0图上有 22 个图层')
})

test('what is no PNG is refused', () => {
	expect(() => withNotes(Buffer.from('GIF89a..'), { title: '', description: '', dpi: null })).toThrow(RangeError)
})

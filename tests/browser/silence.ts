const RATE = 8000
const HEADER_BYTES = 44

/** A recording of nothing: a WAV file of some seconds, one channel of 8 bits. */
export function silence(seconds: number): Buffer {
	const samples = Buffer.alloc(seconds * RATE, 0x80)
	const header = Buffer.alloc(HEADER_BYTES)
	header.write('RIFF', 0)
	header.writeUInt32LE(HEADER_BYTES - 8 + samples.length, 4)
	header.write('WAVEfmt ', 8)
	header.writeUInt32LE(16, 16)
	header.writeUInt16LE(1, 20)
	header.writeUInt16LE(1, 22)
	header.writeUInt32LE(RATE, 24)
	header.writeUInt32LE(RATE, 28)
	header.writeUInt16LE(1, 32)
	header.writeUInt16LE(8, 34)
	header.write('data', 36)
	header.writeUInt32LE(samples.length, 40)
	return Buffer.concat([header, samples])
}

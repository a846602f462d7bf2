/** What a PNG file says of itself. */
export interface PngNotes {
	/** The picture in words, for those who do not see it. */
	readonly description: string
	readonly title: string
	/** Pixels an inch; `null` where the picture has no size on paper. */
	readonly dpi: number | null
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The signature and the header's chunk, after which others may stand. */
const AFTER_HEADER = 8 + 25
const INCH_M = 0.0254

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
	return value >>> 0
})

function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
	return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + data.length)
	const view = new DataView(bytes.buffer)
	view.setUint32(0, data.length)
	bytes.set(new TextEncoder().encode(type), 4)
	bytes.set(data, 8)
	view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
	return bytes
}

/** International text: keyword, no compression, no language, no translated keyword. */
const text = (keyword: string, content: string) => chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${content}`))

function density(dpi: number): Uint8Array {
	const data = new Uint8Array(9)
	const perMetre = Math.round(dpi / INCH_M)
	const view = new DataView(data.buffer)
	view.setUint32(0, perMetre)
	view.setUint32(4, perMetre)
	// In metres.
	data[8] = 1
	return chunk('pHYs', data)
}

/**
 * A PNG file with its title, its description and its size on paper in it (PNG third edition, 11.3).
 *
 * @throws {RangeError} for what is not a PNG file
 */
export function withNotes(png: Uint8Array, { title, description, dpi }: PngNotes): Uint8Array<ArrayBuffer> {
	if (SIGNATURE.some((byte, index) => png[index] !== byte)) throw new RangeError('not a PNG file')
	const notes = [...(dpi === null ? [] : [density(dpi)]), text('Title', title), text('Description', description)]
	const parts = [png.subarray(0, AFTER_HEADER), ...notes, png.subarray(AFTER_HEADER)]
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const part of parts) {
		whole.set(part, at)
		at += part.length
	}
	return whole
}

import type { PackedFile } from '../../contracts/capsule.ts'

/** Longer than this, and the arguments of one call are too many. */
const SLICE = 0x8000

/** Bytes as text, under gzip where that makes them fewer. */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<PackedFile> {
	const small = await through(bytes, new CompressionStream('gzip'))
	return small.length < bytes.length ? { isGzipped: true, base64: base64Of(small) } : { isGzipped: false, base64: base64Of(bytes) }
}

/** The bytes that were packed. */
export async function unpacked({ isGzipped, base64 }: PackedFile): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
	return isGzipped ? through(bytes, new DecompressionStream('gzip')) : bytes
}

/** Bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
	const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, index) => bytes.subarray(index * SLICE, (index + 1) * SLICE))
	return btoa(slices.map((slice) => String.fromCharCode(...slice)).join(''))
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

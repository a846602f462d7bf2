import type { RangeResponse, Source } from 'pmtiles'

/** An archive in memory, as the reader of PMTiles wants it. */
export class BufferSource implements Source {
	constructor(private readonly archive: Buffer) {}

	getKey(): string {
		return 'archive in memory'
	}

	getBytes(offset: number, length: number): Promise<RangeResponse> {
		return Promise.resolve({ data: Uint8Array.from(this.archive.subarray(offset, offset + length)).buffer })
	}
}

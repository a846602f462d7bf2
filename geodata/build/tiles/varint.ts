/** A whole number as a little-endian base-128 varint, added to a list of bytes. */
export function pushVarint(bytes: number[], value: number): void {
	let rest = value
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) | 0x80)
		rest = Math.floor(rest / 0x80)
	}
	bytes.push(rest)
}

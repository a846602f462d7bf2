declare module 'subset-font' {
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: 'woff2'; keepFeatures: string[]; noHinting: boolean },
	): Promise<Buffer>
}

declare module 'fontkit' {
	interface Font {
		hasGlyphForCodePoint(code: number): boolean
	}
	/** Reads a font file. */
	export function openSync(file: string): Font
	/** Reads a font. */
	export function create(data: Buffer): Font
}

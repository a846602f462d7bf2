/** A QR code as one path on a grid of modules. */
export interface QrDrawing {
	/** Modules along an edge, the quiet zone included. */
	readonly size: number
	readonly path: string
}

/** ISO/IEC 18004 asks for four blank modules about a code. */
const QUIET_ZONE = 4

/**
 * Draws a text as a QR code. What makes it is loaded with the first one.
 *
 * @throws {Error} where the text is too long for any code, past about 2300 bytes, or what makes it could not be loaded
 */
export async function qrDrawing(text: string): Promise<QrDrawing> {
	const { encode } = await import('uqr')
	const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
	const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
	return { size, path: modules.join('') }
}

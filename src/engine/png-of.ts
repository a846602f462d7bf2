/**
 * A canvas as a PNG file.
 *
 * @throws {Error} where the browser has no memory left for it
 */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => {
			if (blob) resolve(blob)
			else reject(new Error('the canvas gave no PNG'))
		}),
	)
}

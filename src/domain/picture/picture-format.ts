/** The sizes that a picture can be had in, the commonest first. `screen` is what the map shows, as large as it shows it. */
export const PICTURE_FORMATS = ['slide', 'slide-4k', 'slide-4-3', 'a4-landscape', 'a4-portrait', 'screen'] as const
export type PictureFormatId = (typeof PICTURE_FORMATS)[number]

/** A size in which pictures are drawn. */
export interface PictureFormat {
	/** The sheet that lines and letters are drawn on, in CSS pixels. */
	readonly width: number
	readonly height: number
	/** Pixels of the picture for each of the sheet's. */
	readonly ratio: number
	/** Written into the file, so that it prints at the size of its paper; `null` where it is for a screen. */
	readonly dpi: number | null
}

/** Sheets are as large as lets labels read: on a screen as on the map, on A4 (1754 × 1240 for 297 × 210 mm) 13 px are 2.2 mm. */
const SIZES: Readonly<Record<Exclude<PictureFormatId, 'screen'>, PictureFormat>> = {
	slide: { width: 1920, height: 1080, ratio: 1, dpi: null },
	'slide-4k': { width: 1920, height: 1080, ratio: 2, dpi: null },
	'slide-4-3': { width: 1600, height: 1200, ratio: 1, dpi: null },
	'a4-landscape': { width: 1754, height: 1240, ratio: 2, dpi: 300 },
	'a4-portrait': { width: 1240, height: 1754, ratio: 2, dpi: 300 },
}

/** The size by its id. `screen` is what the free part of the map measures now. */
export const pictureFormat = (id: PictureFormatId, screen: PictureFormat): PictureFormat => (id === 'screen' ? screen : SIZES[id])

/** Width and height of the file, in pixels. */
export const filePixels = ({ width, height, ratio }: PictureFormat): readonly [number, number] => [
	Math.round(width * ratio),
	Math.round(height * ratio),
]

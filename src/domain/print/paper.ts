/** Papers of ISO 216, the smaller one first. */
export const PAPERS = ['a4', 'a3'] as const
export type Paper = (typeof PAPERS)[number]

export const ORIENTATIONS = ['landscape', 'portrait'] as const
export type Orientation = (typeof ORIENTATIONS)[number]

/** Width and height, in millimetres. */
export interface SizeMm {
	readonly width: number
	readonly height: number
}

/** Short and long side, in millimetres. */
const SIDES = { a4: [210, 297], a3: [297, 420] } as const satisfies Record<Paper, readonly [number, number]>

/** A sheet of paper as it lies, in millimetres. */
export function paperSize(paper: Paper, orientation: Orientation): SizeMm {
	const [short, long] = SIDES[paper]
	return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

/** How large letters are: 1 on A3, a fifth less on A4, which is read from as near as a book. */
export const letterUnit = (paper: Paper): number => (paper === 'a3' ? 1 : 0.8)

/** How the map of a sheet is drawn: CSS pixels an inch, on which the size of its names depends, and pixels for each of them. Both make 300 dpi. */
export const mapDensity = (paper: Paper): { readonly pxPerInch: number; readonly ratio: number } =>
	// 13 px are 3.4 mm at 96 pixels an inch, 2.8 mm at 120.
	paper === 'a3' ? { pxPerInch: 96, ratio: 3.125 } : { pxPerInch: 120, ratio: 2.5 }

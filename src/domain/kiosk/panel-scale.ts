/** A bank card, by which everybody can measure: ISO/IEC 7810, format ID-1. */
export const CARD_MM = { width: 85.6, height: 53.98 } as const

const MM_PER_INCH = 25.4

/** CSS pixels to a millimetre, from how wide the outline of a bank card is when the card covers it. */
export const pxPerMmOfCard = (cardWidthPx: number): number => cardWidthPx / CARD_MM.width

/** Length on the panel, in millimetres. */
export const mmOf = (lengthPx: number, pxPerMm: number): number => lengthPx / pxPerMm

/** Diagonal of a panel in inches, as panels are sold. */
export const diagonalInches = (widthPx: number, heightPx: number, pxPerMm: number): number =>
	mmOf(Math.hypot(widthPx, heightPx), pxPerMm) / MM_PER_INCH

/** Tells the styles how many pixels a millimetre of the panel has, where that has been measured. */
export function scalePanel(pxPerMm: number | null): void {
	const { style } = document.documentElement
	if (pxPerMm === null) style.removeProperty('--k-mm')
	else style.setProperty('--k-mm', `${String(pxPerMm)}px`)
}

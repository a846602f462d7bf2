import type { Box } from '../picture/picture-sheet.ts'
import { letterUnit, paperSize, type Orientation, type Paper, type SizeMm } from './paper.ts'

/** Where the parts of a sheet stand, in millimetres. */
export interface SheetFrame {
	readonly paper: SizeMm
	/** Of letters and gaps. */
	readonly unit: number
	/** The thick line, and the thin one within it. */
	readonly outer: Box
	readonly inner: Box
	readonly map: Box
	/** Under the map. */
	readonly legend: Box | null
	/** Figures, notes and the code of the view: beside the map on a wide sheet, under the legend on a high one. */
	readonly side: Box | null
}

/** What the room that the map keeps depends on. */
export interface FrameInput {
	readonly paper: Paper
	readonly orientation: Orientation
	/** Height of a legend that is so wide; 0 for none. */
	readonly legendHeight: (widthMm: number) => number
	/** Height that the side needs where it is so wide; 0 for none. */
	readonly sideHeight: (widthMm: number) => number
}

/** Heights of what stands over and under the frame, and of what is free between paper and frame and between its two lines, on A3. */
const [HEAD, FOOT, MARGIN, GAP] = [22, 24.5, 11, 4]
/** Width of the side on a wide A3 sheet. */
const SIDE_WIDTH = 86

/** Divides a sheet: title, frame with map, legend and side, and a foot for notice, ruler and data. */
export function sheetFrame({ paper: name, orientation, legendHeight, sideHeight }: FrameInput): SheetFrame {
	const [paper, unit] = [paperSize(name, orientation), letterUnit(name)]
	const outer = {
		x: MARGIN * unit,
		y: HEAD * unit,
		width: paper.width - 2 * MARGIN * unit,
		height: paper.height - (HEAD + FOOT) * unit,
	}
	const gap = GAP * unit
	const inner = { x: outer.x + gap, y: outer.y + gap, width: outer.width - 2 * gap, height: outer.height - 2 * gap }
	const legend = legendHeight(inner.width)
	const isWide = orientation === 'landscape'
	const sideWidth = isWide ? SIDE_WIDTH * unit : inner.width
	const sideNeeds = sideHeight(sideWidth)
	const sideWide = isWide && sideNeeds > 0 ? sideWidth : 0
	const sideHigh = isWide ? 0 : sideNeeds
	const map = { ...inner, width: inner.width - sideWide, height: inner.height - legend - sideHigh }
	const legendBox = legend > 0 ? { ...inner, y: map.y + map.height, height: legend } : null
	const besides = { x: map.x + map.width, y: inner.y, width: sideWide, height: map.height }
	const beneath = { ...inner, y: map.y + map.height + legend, height: sideHigh }
	const side = isWide ? besides : beneath
	return { paper, unit, outer, inner, map, legend: legendBox, side: side.width > 0 && side.height > 0 ? side : null }
}

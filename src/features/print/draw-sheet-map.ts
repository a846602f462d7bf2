import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { mapDensity, type Paper } from '../../domain/print/paper.ts'
import type { PrintBox } from '../../domain/print/print-box.ts'
import type { SheetFrame } from '../../domain/print/sheet-frame.ts'
import { zoomAtScale } from '../../domain/print/true-scale.ts'
import { drawPlan, type PlanPicture } from '../../engine/draw-plan.ts'
import type { OpenedSources } from '../../engine/open-sources.ts'
import { pngOf } from '../../engine/png-of.ts'

/** What the map of a sheet shows. */
export interface SheetMap {
	readonly atlas: Atlas
	readonly language: Language
	readonly layers: PlanPicture['layers']
	readonly highlighted: PlanPicture['highlighted']
	readonly paper: Paper
	readonly frame: SheetFrame
	readonly box: PrintBox
}

/** A picture with its place on the sheet, in millimetres: a little larger than the map's frame, which cuts it. */
export interface DrawnMap {
	readonly url: string
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

const INCH_MM = 25.4
/** Both densities give whole pixels of the picture for every eight of the map. */
const STEP_PX = 8
/** Pixels of a preview for each of the map's. */
const PREVIEW_RATIO = 0.5

/** CSS pixels of the map that cover so many millimetres. */
const coveringPx = (mm: number, pxPerInch: number): number => Math.ceil(((mm / INCH_MM) * pxPerInch) / STEP_PX) * STEP_PX

/** How it is drawn: at 300 dpi, or as small as a panel shows it. */
interface HowDrawn {
	readonly as: 'print' | 'preview'
	readonly signal: AbortSignal
}

/** Draws the map of a sheet, on paper's white whatever the theme of the page. The address is to be revoked. */
export async function drawSheetMap(map: SheetMap, sources: OpenedSources, how: HowDrawn): Promise<DrawnMap> {
	const { atlas, language, layers, highlighted, paper, frame, box } = map
	const { pxPerInch, ratio } = mapDensity(paper)
	const isPreview = how.as === 'preview'
	const [width, height] = [coveringPx(frame.map.width, pxPerInch), coveringPx(frame.map.height, pxPerInch)]
	const canvas = await drawPlan(atlas, sources, {
		layers,
		highlighted,
		theme: 'sheet',
		language,
		center: box.center,
		zoom: zoomAtScale(box.center, box.denominator, pxPerInch),
		bearing: box.bearingDeg,
		width,
		height,
		ratio: isPreview ? PREVIEW_RATIO : ratio,
		signal: how.signal,
	})
	const url = URL.createObjectURL(await pngOf(canvas))
	const size = { width: (width / pxPerInch) * INCH_MM, height: (height / pxPerInch) * INCH_MM }
	const { map: place } = frame
	return { url, ...size, x: place.x + (place.width - size.width) / 2, y: place.y + (place.height - size.height) / 2 }
}

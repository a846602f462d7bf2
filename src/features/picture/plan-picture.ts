import type { Atlas } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { scaleBar } from '../../domain/format/scale-bar.ts'
import { legendRows } from '../../domain/picture/legend-rows.ts'
import { pictureFormat, type PictureFormat, type PictureFormatId } from '../../domain/picture/picture-format.ts'
import { layOutSheet, scaleItems, sheetUnit, type SheetItem, type SheetWords } from '../../domain/picture/picture-sheet.ts'
import { pictureView, shownSize, type Insets, type PictureView } from '../../domain/picture/picture-view.ts'
import { scaleLabels } from '../../domain/picture/scale-labels.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { FIT_MARGIN_PX } from '../../engine/fit-margin.ts'
import type { ShownLayer } from '../../state/layer-state.svelte.ts'
import { widthEm } from '../../symbols/poster-text.ts'
import { pictureText } from '../../text/picture.ts'
import { punctuation } from '../../text/punctuation.ts'
import { shellText } from '../../text/shell.ts'

/** What a picture can have beside its map. */
export const PICTURE_PARTS = ['title', 'legend', 'scale', 'sources', 'approval'] as const
export type PicturePart = (typeof PICTURE_PARTS)[number]

/** What somebody chose to have a picture of. */
export interface PictureChoice {
	readonly format: PictureFormatId
	readonly parts: ReadonlySet<PicturePart>
	readonly transparent: boolean
}

/** What the map shows now. */
export interface Shown {
	readonly atlas: Atlas
	readonly language: Language
	readonly layers: readonly ShownLayer[]
	/** The ground that no panel covers; `null` at home, which the picture frames anew. */
	readonly visible: Bounds | null
	/** Of the map; `null` before it stands. */
	readonly metresPerPixel: number | null
	/** Pixels of the screen for each of the page's. */
	readonly ratio: number
}

/** A picture with everything in its place. */
export interface PlannedPicture {
	readonly format: PictureFormat
	readonly view: PictureView
	readonly items: readonly SheetItem[]
}

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
/** Longest the scale bar becomes on a sheet of 1920 × 1080, in pixels. */
const SCALE_PX = 260

/** Puts a picture together: how large it is, where its map stands, and what stands about it. */
export function planPicture(shown: Shown, choice: PictureChoice): PlannedPicture {
	const { atlas, visible, metresPerPixel, ratio } = shown
	const home = atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	const screen: PictureFormat =
		visible && metresPerPixel !== null
			? { ...shownSize(visible, metresPerPixel), ratio, dpi: null }
			: pictureFormat('slide', { width: 0, height: 0, ratio, dpi: null })
	const format = pictureFormat(choice.format, screen)
	const { items, insets } = layOutSheet({ ...format, words: sheetWords(shown, choice), widthEm })
	const isScreen = choice.format === 'screen' && visible !== null
	const view = pictureView(visible ?? home, format, isScreen ? NONE : visible ? insets : widened(insets))
	const bar = choice.parts.has('scale') ? scaleBar(view.metresPerPixel, SCALE_PX * sheetUnit(format)) : null
	const scale = bar ? scaleItems(format, insets.bottom, bar, scaleLabels(bar, shown.language, shellText[shown.language])) : []
	return { format, view, items: [...items, ...scale] }
}

const widened = ({ top, right, bottom, left }: Insets): Insets => ({
	top: top + FIT_MARGIN_PX,
	right: right + FIT_MARGIN_PX,
	bottom: bottom + FIT_MARGIN_PX,
	left: left + FIT_MARGIN_PX,
})

function sheetWords({ atlas, language, layers }: Shown, { parts }: PictureChoice): SheetWords {
	const { zone, file } = atlas
	const { colon, listComma } = punctuation[language]
	const ids = layers.map(({ id }) => id)
	const names = drawnSources(atlas, ids).map(({ shortTitle }) => shortTitle[language])
	const text = pictureText[language]
	return {
		title: parts.has('title') ? zone.name[language] : '',
		subtitle: parts.has('title') ? zone.subtitle[language] : '',
		legend: parts.has('legend')
			? legendRows(
					ids.flatMap((id) => atlas.layer(id) ?? []),
					language,
				)
			: [],
		sources: parts.has('sources') ? `${text.dataVersion} ${file.dataVersion} · ${text.sources}${colon}${names.join(listComma)}` : '',
		approval: parts.has('approval') || zone.approvalNumber === null ? approvalWords(zone, language) : '',
	}
}

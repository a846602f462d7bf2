import { figureThemes, type FigureTheme } from '../../atlas/figure-themes.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { framePrint, layOutPrint } from '../../domain/print/lay-out-print.ts'
import type { Orientation, Paper } from '../../domain/print/paper.ts'
import { boxBounds, fittingBox, fittingScale, type PrintBox } from '../../domain/print/print-box.ts'
import { SMALLEST_SCALE } from '../../domain/print/true-scale.ts'
import type { PrintItem } from '../../domain/print/print-item.ts'
import type { SheetFrame } from '../../domain/print/sheet-frame.ts'
import { openSources, type OpenedSources } from '../../engine/open-sources.ts'
import { encodeLink } from '../../state/link-codec.ts'
import { Making } from '../../state/making.svelte.ts'
import { defaultPanel } from '../../state/link.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { workbenchOf } from '../../state/workbench.ts'
import { widthEm } from '../../symbols/poster-text.ts'
import { qrDrawing, type QrDrawing } from '../../ui/qr-drawing.ts'
import { drawSheetMap, type DrawnMap, type SheetMap } from './draw-sheet-map.ts'
import { drawnShapes } from './drawn-shapes.ts'
import { lettersThere } from './letters-there.ts'
import { blockWords, PRINT_PARTS, sheetWords, type PrintPart, type SheetSubject } from './sheet-words.ts'

/** A sheet laid out: all but its map. */
export interface PlannedSheet {
	readonly frame: SheetFrame
	readonly items: readonly PrintItem[]
	readonly map: SheetMap
	readonly title: string
	/** What the code on it says. */
	readonly address: string
}

/** A sheet with its map, ready for the printer. */
export interface MadeSheet {
	readonly sheet: PlannedSheet
	readonly map: DrawnMap
	readonly code: QrDrawing | null
}

export type PrintStage = 'reading' | 'drawing' | 'setting'

/** The zoom of the view that the code on a sheet leads to: the map's ground about as wide as a screen. */
const LINK_SCREEN_PX = 1100
/** Metres of a pixel of the map at zoom 0 on the equator. */
const ZOOM_0_M = 78_271.517

/** What is printed of one map: the paper, the box of ground, what stands beside it; and the sheet that comes of it. */
export class PrintDesk {
	readonly #workspace: Workspace
	readonly making = new Making<PrintStage>()
	/** Subjects that a table of figures can have. */
	readonly subjects: readonly Pick<FigureTheme, 'id' | 'title'>[]
	paper: Paper = $state('a3')
	orientation: Orientation = $state('landscape')
	parts: readonly PrintPart[] = $state.raw(PRINT_PARTS)
	/** What somebody wrote in place of the plan's own name; `null` for that. */
	ownTitle: string | null = $state(null)
	theme = $state('')
	subject: Identifier = $state('')
	#box: PrintBox | null = $state.raw(null)
	/** How often the whole box was asked to be shown; once when the tool is taken. */
	wanted = $state(1)
	/** The box is in somebody's hand: nothing is drawn anew until it is let go. */
	isHeld = $state(false)
	/** The sheet that was made last. */
	#made: MadeSheet | null = $state.raw(null)
	#sources: OpenedSources | null = null

	readonly title: string = $derived.by(() => this.ownTitle ?? this.planTitle)
	readonly #subjectOfSheet: SheetSubject = $derived.by(() => {
		const { atlas, language, layers } = this.#workspace
		const ids = layers.shown.map(({ id }) => id)
		const chosen = { parts: this.parts, title: this.title, theme: this.theme, subject: this.subject }
		return { atlas, language, layers: ids, ...chosen, ground: null }
	})
	/** Without a legend the map is as large as it can be: what lies there, lies in any legend. */
	readonly #largestFrame: SheetFrame = $derived.by(() =>
		framePrint({ ...this.#format, words: { legend: null, figures: null, notes: null, code: null } }),
	)
	/** With the legend of all that is drawn. */
	readonly #smallestFrame: SheetFrame = $derived.by(() => framePrint({ ...this.#format, words: blockWords(this.#subjectOfSheet) }))
	/** Where the map of the sheet stands; at first about the whole zone. */
	readonly box: PrintBox = $derived.by(() => this.#box ?? fittingBox(this.#zone, this.#smallestFrame.map, 0))
	readonly #words = $derived.by(() => {
		const ground = boxBounds(this.box, this.#largestFrame.map)
		const subject = { ...this.#subjectOfSheet, ground }
		return { subject, blocks: blockWords(subject) }
	})
	readonly frame: SheetFrame = $derived.by(() => framePrint({ ...this.#format, words: this.#words.blocks }))
	readonly #map: SheetMap = $derived.by(() => {
		const { atlas, language, layers, selection } = this.#workspace
		const highlighted = selection === null ? [] : [{ ref: selection, role: 'selected' as const }]
		return { atlas, language, layers: layers.shown, highlighted, paper: this.paper, frame: this.frame, box: this.box }
	})
	/** Another one whenever anything of it changes. */
	readonly sheet: PlannedSheet = $derived.by(() => {
		const { frame, box } = this
		const { subject, blocks } = this.#words
		const words = sheetWords(subject, blocks, box, frame)
		const has = (part: PrintPart) => this.parts.includes(part)
		const drawn = has('drawn') ? drawnShapes(workbenchOf(this.#workspace), this.#workspace.language) : []
		const items = layOutPrint({ ...this.#format, words, box, frame, hasGraticule: has('graticule'), drawn })
		return { frame, items, map: this.#map, title: this.title, address: this.#address }
	})
	/** The sheet as it would be printed now; `null` until it is made, and once anything has changed since. */
	readonly made: MadeSheet | null = $derived.by(() => (this.#made?.sheet === this.sheet ? this.#made : null))

	constructor(workspace: Workspace) {
		this.#workspace = workspace
		this.subjects = figureThemes(workspace.atlas)
		this.subject = this.subjects[0]?.id ?? ''
	}

	/** The plan's own name. */
	get planTitle(): string {
		const { atlas, language } = this.#workspace
		const { name, subtitle } = atlas.zone
		return name[language] + (language === 'zh' ? '' : ' · ') + subtitle[language]
	}

	get #format() {
		return { paper: this.paper, orientation: this.orientation, widthEm }
	}

	get #zone() {
		const { atlas } = this.#workspace
		return atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	}

	/** The address of the map in its present state, at the box. */
	get #address(): string {
		const { atlas, defaults, language, theme, layers, selection } = this.#workspace
		const { center, denominator } = this.box
		const widthM = (this.frame.map.width / 1000) * denominator
		const zoom = Math.log2((ZOOM_0_M * Math.cos((center[1] * Math.PI) / 180) * LINK_SCREEN_PX) / widthM)
		const view = { center, zoom: Math.min(atlas.zone.maxZoom, Math.max(atlas.zone.minZoom, zoom)) }
		const link = { language, theme, layers: layers.shown, selection, panel: defaultPanel(selection), view }
		return location.origin + location.pathname + encodeLink(link, atlas, defaults)
	}

	/** Where the middle of the box may stand. */
	get extent(): Bounds {
		return this.#workspace.atlas.zone.extent
	}

	/** Moves the box while it is held. */
	move(box: PrintBox): void {
		this.isHeld = true
		this.#box = box
	}

	/** The whole zone does not fit on this paper at any scale that is printed. */
	get isTooSmall(): boolean {
		return this.box.denominator === SMALLEST_SCALE && fittingScale(this.#zone, this.frame.map, this.box.bearingDeg) > SMALLEST_SCALE
	}

	/** Leaves the box where it is, or puts it somewhere. */
	place(box: PrintBox = this.box): void {
		this.#box = box
		this.isHeld = false
	}

	/** Puts the box about the whole zone, turned as it is. */
	fit(): void {
		this.wanted += 1
		this.#box = fittingBox(this.#zone, this.#smallestFrame.map, this.box.bearingDeg)
	}

	toggle(part: PrintPart): void {
		this.parts = PRINT_PARTS.filter((other) => this.parts.includes(other) !== (other === part))
	}

	/** Draws a small picture of the sheet's map. */
	async preview(map: SheetMap, signal: AbortSignal): Promise<DrawnMap> {
		return drawSheetMap(map, this.#open(), { as: 'preview', signal })
	}

	/** Makes the sheet and keeps it, if nothing has changed meanwhile. */
	async #make(): Promise<void> {
		const { sheet } = this
		const made = await this.making.run('reading', async (signal, tell) => {
			const sources = this.#open()
			await sources.read
			tell('drawing')
			const map = await drawSheetMap(sheet.map, sources, { as: 'print', signal })
			tell('setting')
			const code = await qrDrawing(sheet.address).catch(() => null)
			await lettersThere(sheet.items)
			return { sheet, map, code }
		})
		if (!made) return
		this.#forget()
		this.#made = made
	}

	/** Makes the sheet, if it does not stand ready, and sends it to the printer. */
	async print(): Promise<void> {
		if (this.made) window.print()
		else await this.#make()
	}

	/** Sends a sheet to the printer that stands in the page. */
	send(): void {
		window.print()
	}

	/** Gives up what is being made, and lets go of what was. */
	close(): void {
		this.making.cancel()
		this.#forget()
	}

	#forget(): void {
		if (this.#made) URL.revokeObjectURL(this.#made.map.url)
		this.#made = null
	}

	#open(): OpenedSources {
		const sources = (this.#sources ??= openSources(this.#workspace.atlas))
		sources.read.catch(() => (this.#sources = null))
		return sources
	}
}

const desks = new WeakMap<Workspace, PrintDesk>()

/** The desk of a map, made when it is first asked for: what was set up there stays while the tool is put away. */
export function printDeskOf(workspace: Workspace): PrintDesk {
	const desk = desks.get(workspace) ?? new PrintDesk(workspace)
	desks.set(workspace, desk)
	return desk
}

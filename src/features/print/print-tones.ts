import type { PrintTone } from '../../domain/print/print-item.ts'
import { SHEET_TONES } from '../../symbols/sheet-tones.ts'

const { ink, accent, ...tones } = SHEET_TONES.sheet

/** The colours of a printed sheet: the paper is white, whatever the theme of the page. */
export const PRINT_TONES: Readonly<Record<PrintTone, string>> = {
	ink,
	accent,
	'ink-2': tones['ink-2'],
	'plan-ink': tones['plan-ink'],
	rule: '#cfc9bb',
	paper: '#ffffff',
}

import type { Theme } from '../contracts/zone.ts'

/** The colours of `ui/tokens.css` that stand on a picture beside its map. */
export const SHEET_TONES = {
	sheet: { sheet: '#fdfcf8', ink: '#1f2933', 'ink-2': '#4a5560', 'plan-ink': '#b13a27' },
	gallery: { sheet: '#10202f', ink: '#eef4f7', 'ink-2': '#b9c8d3', 'plan-ink': '#ff9478' },
} as const satisfies Record<Theme, Record<string, string>>

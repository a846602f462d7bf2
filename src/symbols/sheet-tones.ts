import type { Theme } from '../contracts/zone.ts'

/** The colours of `ui/tokens.css` that stand on a picture beside its map, or behind its words. */
export const SHEET_TONES = {
	sheet: {
		paper: '#f7f5ef',
		sheet: '#fdfcf8',
		ink: '#1f2933',
		'ink-2': '#4a5560',
		control: '#857f72',
		accent: '#0f7f8c',
		'accent-ink': '#0b6570',
		'plan-ink': '#b13a27',
		warn: '#8a5a0b',
		'warn-soft': '#f6ead0',
		'mute-soft': '#ece8dd',
	},
	gallery: {
		paper: '#0b1622',
		sheet: '#10202f',
		ink: '#eef4f7',
		'ink-2': '#b9c8d3',
		control: '#6f8596',
		accent: '#3cc7d3',
		'accent-ink': '#6fdbe4',
		'plan-ink': '#ff9478',
		warn: '#f2c063',
		'warn-soft': '#3a2f14',
		'mute-soft': '#1d3042',
	},
} as const satisfies Record<Theme, Record<string, string>>

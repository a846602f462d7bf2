import type { FigureResult } from '../../src/contracts/figure.ts'

/** Chinese characters stand two columns wide in a terminal. */
const widthOf = (text: string): number =>
	Array.from(text).reduce((width, character) => width + (character.charCodeAt(0) >= 0x2e80 ? 2 : 1), 0)

const decimals = (value: number | null): string => (value === null ? '–' : value.toFixed(3))
const percent = (value: number | null): string => (value === null ? '–' : `${value >= 0 ? '+' : ''}${value.toFixed(2)} %`)

const HEAD = ['id', '指标', 'value', 'ellipsoid', 'unit', 'published', 'difference', 'tolerance', 'basis', 'status']
/** Columns of numbers, set to the right. */
const NUMBERS = [2, 3, 5, 6, 7]

const rowOf = (figure: FigureResult): string[] => [
	figure.id,
	figure.title.zh,
	decimals(figure.value),
	decimals(figure.ellipsoid),
	figure.unit,
	decimals(figure.published?.value ?? null),
	percent(figure.differencePct),
	figure.tolerancePct === null ? '–' : `± ${figure.tolerancePct} %`,
	figure.basis,
	figure.status,
]

/** Figures as a table for the terminal, one a line. */
export function figuresTable(figures: readonly FigureResult[]): string {
	const rows = [HEAD, ...figures.map(rowOf)]
	const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
	const cell = (text: string, column: number): string => {
		const blank = ' '.repeat((widths[column] ?? 0) - widthOf(text))
		return NUMBERS.includes(column) ? blank + text : text + blank
	}
	return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

/** The arrow that points north, as the map's own: filled and open halves under an N. */
export const NORTH = {
	width: 40,
	height: 56,
	strokeWidth: 1.4,
	filled: ['M20 12 31 50 20 42Z', 'M15.6 9V.5h1.9l5 5.6V.5h1.9V9h-1.9l-5-5.6V9Z'],
	open: 'M20 12 9 50 20 42Z',
} as const

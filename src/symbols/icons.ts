import type { Icon } from '../contracts/symbol.ts'

/** Pictograms on a 24 px grid, drawn as strokes of 2.1 px with round ends. */
export const ICON_PATHS: Readonly<Record<Icon, string>> = {
	stall:
		'M5 4h14l2.5 5.5h-19L5 4ZM2.5 9.5a2.4 2.4 0 0 0 4.8 0 2.4 2.4 0 0 0 4.7 0 2.4 2.4 0 0 0 4.7 0 2.4 2.4 0 0 0 4.8 0M4.5 13v7.5h15V13M9.5 20.5V16h5v4.5',
	cap: 'M1.5 9.5 12 5l10.5 4.5L12 14 1.5 9.5ZM6 11.8v4.5c0 1.5 2.7 2.9 6 2.9s6-1.4 6-2.9v-4.5M22.5 9.5V15',
	anchor: 'M12 7.2V21M8.2 11h7.6M4 13.5c.4 4.4 3.6 7.3 8 7.5 4.4-.2 7.6-3.1 8-7.5M12 2.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z',
	gate: 'M6 21.5l2-19M18 21.5l-2-19M7.6 7h8.8M7 12h10M1.5 17h21',
	factory: 'M2.5 20.5V11L8 14.5V11l5.5 3.5V11l3 2V4H20l1.5 16.5h-19Z',
	crane: 'M8 21V3.5M8 6h13M8 3.5 3.5 6.5 8 6.500M17 6v6M14.500 12h5v4h-5zM4.500 21h8',
	landmark: 'M12 2.5v4M9 6.500h6l1.200 15h-8.400zM4.500 21.500h15M9.800 12h4.400',
}

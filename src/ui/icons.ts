/** Strokes of one interface icon on a grid of 24: `d` is stroked, `fill` is filled, `width` replaces the common stroke of 1.8. */
interface Drawing {
	readonly d?: string
	readonly fill?: string
	readonly width?: number
}

/** Interface icons by name. One hand: grid 24, margin 2, round ends. */
const ICON_DRAWINGS = {
	search: { d: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.5 15.5 21 21' },
	layers: { d: 'm12 3 9 5-9 5-9-5 9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5' },
	info: { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v6M12 7.5h.01' },
	theme: { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0', fill: 'M12 3a9 9 0 0 1 0 18Z' },
	help: { d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.3 9.6a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.6 1.2-1.6 2.4M12 17.3h.01' },
	words: { d: 'M5 3h14v18H5V3ZM8.5 8h7M8.5 12h7M8.5 16h4' },
	figures: { d: 'M4 20V4M4 20h16M8.5 16v-4M12.5 16V7M16.5 16v-6' },
	facts: { d: 'M4 6h.01M4 12h.01M4 18h.01M8.5 6H20M8.5 12H20M8.5 18H20' },
	point: { d: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21ZM9.6 9.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0' },
	close: { d: 'm5 5 14 14M19 5 5 19' },
	caret: { d: 'm6 9 6 6 6-6' },
	next: { d: 'm9 5 7 7-7 7' },
	previous: { d: 'm15 5-7 7 7 7' },
	play: { fill: 'M7 4.5v15l12-7.5Z' },
	pause: { d: 'M8.5 5v14M15.5 5v14', width: 3.2 },
	lower: { d: 'M4 4h16M12 8v12M6.5 14.500 12 20l5.500-5.500' },
	raise: { d: 'M4 20h16M12 16V4M6.500 9.500 12 4l5.500 5.500' },
	measure: { d: 'M3.500 15.500 15.500 3.500l5 5-12 12-5-5ZM7 12l2 2M10 9l2.700 2.700M13 6l2 2' },
	query: {
		d: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 12l5-5M15 15.500h.01M8 14.500h.01M8.500 8.500h.01',
		fill: 'M10.500 12a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0Z',
	},
	print: { d: 'M7 8V3h10v5M7 17H3.500V8h17v9H17M7 13.500h10V21H7v-7.500ZM17 11h.01' },
	turn: { d: 'M19.500 12a7.500 7.500 0 1 1-2.200-5.300L20 9.500M20 4v5.500h-5.500' },
	touch: {
		d: 'M9 11.500V5.500a1.600 1.600 0 0 1 3.200 0V11M12.200 10.500a1.600 1.600 0 0 1 3.200 0V12M15.400 11.500a1.600 1.600 0 0 1 3.200 0v4.500c0 3.500-2.300 5.500-5.600 5.500-2.600 0-4.300-1.100-5.600-3.200l-2.600-4.300c-1-1.700 1.100-3 2.300-1.600L9 14M6.500 7.500a4.300 4.300 0 1 1 8.300-1.500',
	},
	plus: { d: 'M12 4v16M4 12h16' },
	minus: { d: 'M4 12h16' },
	home: { d: 'M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5' },
	locate: { d: 'M6 12a6 6 0 1 0 12 0a6 6 0 1 0-12 0M12 2v4M12 18v4M2 12h4M18 12h4' },
	link: { d: 'M10 14a4 4 0 0 0 6 .5l3.5-3.5a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5L4.5 13a4 4 0 0 0 5.7 5.7L12 17' },
	outward: { d: 'M13.500 4H20v6.500M20 4l-9 9M17 13.500V20H4V7h6.500' },
	share: { d: 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8' },
	check: { d: 'm4 12.5 5.5 5.5L20 6.5', width: 3.2 },
	copy: { d: 'M8 8h12v12H8V8ZM16 8V4H4v12h4' },
	warn: { d: 'M12 3.5 22 20.5H2L12 3.5ZM12 10v5M12 17.8h.01' },
	refresh: { d: 'M20 11a8 8 0 1 0-2 6.5M20.5 5v6h-6' },
	menu: { d: 'M4 6h16M4 12h16M4 18h16' },
	keyboard: { d: 'M2.5 6h19v12h-19V6ZM6 9.5h.01M9.5 9.5h.01M13 9.5h.01M16.5 9.5h1M7.5 14.5h9' },
	core: {
		d: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M6.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
		fill: 'M10 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
	},
	factory: { d: 'M2.5 20.5V11L8 14.5V11l5.5 3.5V11l3 2V4H20l1.5 16.5h-19Z' },
	train: { d: 'M4 16.5V13c0-4 4-7 8.5-7H20v10.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2ZM20 11h-8.5M7 15h.01M17 15h.01M3 21.5h18' },
	flag: { d: 'M5 22V3M5 4h13l-3 4.5 3 4.5H5' },
	screen: { d: 'M3 4.5h18v12H3v-12ZM8 20.5h8M12 16.500v4' },
	pen: { d: 'M4 20l1-4.500L16.500 4a2.100 2.100 0 0 1 3 3L8 18.500 4 20ZM14.500 6l3 3' },
	laser: { d: 'M4 20 14 10M17.500 6.500h.01M17.500 2.500v1M21.500 6.500h-1M20.300 3.700l-.7.7M14.700 3.700l.7.7M20.300 9.300l-.7-.7' },
	erase: { d: 'M8 20h12M5 15.500 14.500 5a2 2 0 0 1 2.900 0l2 2a2 2 0 0 1 0 2.900L10.500 19.500H8.500L5 16Z' },
	undo: { d: 'M8 5 3.5 9.5 8 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-4' },
	redo: { d: 'm16 5 4.5 4.5L16 14M20 9.5H10a5.5 5.5 0 0 0 0 11h4' },
	magnet: { d: 'M5 4v8a7 7 0 0 0 14 0V4h-4.5v8a2.5 2.5 0 0 1-5 0V4H5ZM5 8h4.5M14.5 8H19' },
	bin: { d: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5' },
	source: { d: 'M12 6.5C10 5 7 4.5 3 5v13.5c4-.5 7 0 9 1.5 2-1.5 5-2 9-1.5V5c-4-.5-7 0-9 1.5ZM12 6.5V20' },
} as const satisfies Record<string, Drawing>

export type IconName = keyof typeof ICON_DRAWINGS

/** The drawing of an icon, in one shape for all. */
export const iconDrawing = (name: IconName): Drawing => ICON_DRAWINGS[name]

import type { Color } from '../contracts/symbol.ts'
import type { Theme } from '../contracts/zone.ts'

/** The three tones of a map colour: its body, the line or casing about it, and the ink its names are written in. */
interface Tones {
	readonly fill: string
	readonly line: string
	readonly ink: string
}

/** All colours of the map in one theme. The interface has its own in `ui/tokens.css`. */
export interface Palette {
	readonly theme: Theme
	/** Whether lines carry a soft glow, as light on a dark wall does. */
	readonly glow: boolean
	readonly land: string
	readonly graticule: string
	/** Quietens all that lies outside the zone. */
	readonly veil: string
	readonly veilOpacity: number
	/** Behind names inside the zone, and under marks that must stand off. */
	readonly halo: string
	/** Behind names outside the zone. */
	readonly outerHalo: string
	readonly plate: { readonly fill: string; readonly edge: string; readonly band: string; readonly shadow: string }
	readonly water: { readonly fill: string; readonly ripple: string; readonly bank: string }
	readonly builtOpacity: number
	readonly builtTexture: string
	readonly axisOpacity: number
	readonly axisCasing: string
	readonly roadCentre: string
	readonly railGap: string
	readonly transitCasing: string
	/** The glyph on a disc. */
	readonly glyph: string
	readonly shield: string
	readonly shieldTop: string
	/** What a reader has chosen or points at. */
	readonly selection: string
	readonly colors: Readonly<Record<Color, Tones>>
}

const tones = (fill: string, line = fill, ink = line): Tones => ({ fill, line, ink })

const sheet: Palette = {
	theme: 'sheet',
	glow: false,
	land: '#ebe7db',
	graticule: '#b9b2a0',
	veil: '#f7f5ef',
	veilOpacity: 0.35,
	halo: '#fdfbf4',
	outerHalo: '#f1eee5',
	plate: { fill: '#fdfbf4', edge: '#3f4b45', band: '#b9c4b4', shadow: '#4a3e24' },
	water: { fill: '#c9e0e6', ripple: '#9cc3ce', bank: '#568a9a' },
	builtOpacity: 0.46,
	builtTexture: '#fff6ee',
	axisOpacity: 0.36,
	axisCasing: '#ffffff',
	roadCentre: '#fff6de',
	railGap: '#fbf9f2',
	transitCasing: '#ffffff',
	glyph: '#ffffff',
	shield: '#19724a',
	shieldTop: '#b8322a',
	selection: '#0f7f8c',
	colors: {
		district: tones('#a49c89', '#857f72', '#5f6973'),
		subdistrict: tones('#8f8a7b', '#8f8a7b', '#4a5560'),
		river: tones('#c9e0e6', '#568a9a', '#28606f'),
		park: tones('#fdfbf4', '#3f4b45'),
		built: tones('#e48b8b', '#a94a4a'),
		axis: tones('#c8442f', '#c8442f', '#b13a27'),
		wing: tones('#b98a1d', '#7d5b0a'),
		innovation: tones('#6b4ba1', '#6b4ba1', '#583a8c'),
		core: tones('#c8442f', '#c8442f', '#b13a27'),
		expressway: tones('#f3bf5a', '#a86f1c', '#8a5a0b'),
		railway: tones('#4b5157'),
		'high-speed': tones('#335f7d'),
		metro: tones('#1f5fae'),
		market: tones('#9a5b12'),
		campus: tones('#6b4ba1'),
		port: tones('#1e5f78'),
		bridge: tones('#3c4650'),
		plant: tones('#6b4f3a'),
		interchange: tones('#fdfbf4', '#a86f1c', '#8a5a0b'),
		town: tones('#fdfbf4', '#5d5a50'),
		unknown: tones('#857f72', '#6b665b', '#5f6973'),
	},
}

const gallery: Palette = {
	theme: 'gallery',
	glow: true,
	land: '#0b1724',
	graticule: '#2c4052',
	veil: '#0b1622',
	veilOpacity: 0.35,
	halo: '#132a3d',
	outerHalo: '#0b1622',
	plate: { fill: '#1a334a', edge: '#8fe0e6', band: '#2a6a77', shadow: '#000000' },
	water: { fill: '#0f3c4f', ripple: '#1d5c70', bank: '#37a3b3' },
	builtOpacity: 0.4,
	builtTexture: '#5a3b43',
	axisOpacity: 0.42,
	axisCasing: '#0b1622',
	roadCentre: '#8a6420',
	railGap: '#182a3a',
	transitCasing: '#0b1622',
	glyph: '#0b1622',
	shield: '#19724a',
	shieldTop: '#b8322a',
	selection: '#3cc7d3',
	colors: {
		district: tones('#35495b', '#6f8596', '#93a5b3'),
		subdistrict: tones('#557086', '#557086', '#b9c8d3'),
		river: tones('#0f3c4f', '#37a3b3', '#86d6e0'),
		park: tones('#1a334a', '#8fe0e6'),
		built: tones('#ff8a6b', '#ffc3b0'),
		axis: tones('#ff6f52', '#ff6f52', '#ff9478'),
		wing: tones('#e8b64a', '#f3cf7d'),
		innovation: tones('#b79bf0', '#b79bf0', '#cdb9f7'),
		core: tones('#ff7a5c', '#ff7a5c', '#ff9478'),
		expressway: tones('#ffcf7a', '#3a2c10', '#ffcf7a'),
		railway: tones('#a9b8c4'),
		'high-speed': tones('#9cc6e4'),
		metro: tones('#6db6ff'),
		market: tones('#f0b659'),
		campus: tones('#c3abf4'),
		port: tones('#6fd0e6'),
		bridge: tones('#c9d6df'),
		plant: tones('#dcb796'),
		interchange: tones('#132a3d', '#ffcf7a', '#ffcf7a'),
		town: tones('#132a3d', '#a9b7c2'),
		unknown: tones('#93a5b3', '#93a5b3', '#b9c8d3'),
	},
}

/** The palette of each theme: 图纸 on paper, 展厅 on a dark wall. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { sheet, gallery }

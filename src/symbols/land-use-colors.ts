import type { LandUse } from '../contracts/land-use.ts'

/** Colours of land use, from Appendix B of 《市级国土空间总体规划制图规范（试行）》 (2021-03). They are told apart with the word on the map, never by colour alone. */
export const LAND_USE_COLORS: Readonly<Record<LandUse, string>> = {
	residential: 'rgb(255 255 45)',
	commercial: 'rgb(255 0 0)',
	industrial: 'rgb(187 150 116)',
	storage: 'rgb(135 97 211)',
	research: 'rgb(230 0 92)',
	education: 'rgb(255 133 201)',
	culture: 'rgb(255 127 0)',
	health: 'rgb(255 127 126)',
	'park-green': 'rgb(0 255 0)',
	'protective-green': 'rgb(20 141 74)',
	water: 'rgb(51 142 192)',
	'transport-facilities': 'rgb(183 183 183)',
	road: 'rgb(163 163 163)',
	utility: 'rgb(0 99 128)',
	farmland: 'rgb(245 248 220)',
	forest: 'rgb(104 177 103)',
	reserve: 'rgb(255 255 255)',
}

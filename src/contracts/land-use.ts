/**
 * Classes of land use, in the order of Appendix B of 《市级国土空间总体规划制图规范（试行）》 (2021-03), which also gives their colours. An id is kept in files and
 * never used for another class.
 */
export const LAND_USES = [
	'residential',
	'commercial',
	'industrial',
	'storage',
	'research',
	'education',
	'culture',
	'health',
	'park-green',
	'protective-green',
	'water',
	'transport-facilities',
	'road',
	'utility',
	'farmland',
	'forest',
	'reserve',
] as const
export type LandUse = (typeof LAND_USES)[number]

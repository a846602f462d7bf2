const zh = {
	basis: { surveyed: '测绘', derived: '推算', digitised: '数字化', calibrated: '校准', schematic: '示意' },
	basisMeaning: {
		surveyed: '实地测得',
		derived: '由具名的数据集计算而来',
		digitised: '按公布的位置落点、描线',
		calibrated: '按公布的大小画出，不能反过来验证它',
		schematic: '为说明关系而画，不是测绘边界',
	},
	divided: '照公布的数相除，没有量测',
	status: { actual: '实绩', target: '目标', plan: '规划', expected: '预计', qualitative: '定性' },
	accuracy: '精度',
	basisTitle: '把握',
	method: '画法',
	sources: '来源',
	undated: '未印日期',
	ellipsoid: '椭球 CGCS2000',
	sphere: '球面 Turf',
	legal: '基准，法定口径',
	reference: '基准',
}

const en: typeof zh = {
	basis: {
		surveyed: 'Surveyed',
		derived: 'Derived',
		digitised: 'Digitised',
		calibrated: 'Drawn to match',
		schematic: 'Indicative',
	},
	basisMeaning: {
		surveyed: 'measured on the ground',
		derived: 'computed from a named data set',
		digitised: 'placed from published positions',
		calibrated: 'drawn to a published size, so it cannot confirm it',
		schematic: 'drawn to explain how things relate, not a surveyed limit',
	},
	divided: 'published numbers divided, nothing measured',
	status: { actual: 'Actual', target: 'Target', plan: 'Plan', expected: 'Expected', qualitative: 'Qualitative' },
	accuracy: 'Accuracy',
	basisTitle: 'Basis',
	method: 'Method',
	sources: 'Sources',
	undated: 'no date printed',
	ellipsoid: 'Ellipsoid, CGCS2000',
	sphere: 'Sphere, Turf',
	legal: 'reference, the legal method',
	reference: 'reference',
}

/** Texts about where a number or a shape comes from. */
export const provenanceText = { zh, en }

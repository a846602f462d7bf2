/** The least that each contract accepts: a test changes one thing of it. */
const both = { zh: '一', en: 'one' }

export const source = {
	id: 'article-2021',
	kind: 'article',
	title: both,
	shortTitle: both,
	address: null,
	date: null,
	version: null,
	licence: null,
	datum: null,
	confidence: 'high',
}

export const fact = {
	id: 'built-up-60',
	theme: 'city',
	title: both,
	statement: both,
	value: 60,
	unit: 'km2',
	qualifier: null,
	date: '2021',
	status: 'actual',
	homes: ['built-up-area'],
	section: both,
	sources: ['article-2021'],
	method: both,
	basis: 'published',
	accuracyM: null,
}

export const feature = {
	type: 'Feature',
	id: 'station-xiangtang',
	properties: {
		nameZh: '享堂站',
		nameEn: 'Xiangtang',
		sources: ['amap-stations'],
		methodZh: '读取',
		methodEn: 'read',
		basis: 'digitised',
		accuracyM: 60,
	},
	geometry: { type: 'Point', coordinates: [106.25787, 29.38433] },
}

const appearance = { visible: true, opacity: 1 }

export const layer = {
	id: 'stations',
	title: both,
	description: both,
	band: 'point',
	delivery: 'archive',
	categories: [{ title: both, symbol: { kind: 'ring-point', color: 'metro' }, label: null }],
	fields: [],
	search: [],
	provenance: { sources: ['amap-stations'], method: both, basis: 'digitised', accuracyM: 60, date: null },
	presets: { planner: appearance, visitor: appearance, speaker: appearance },
	rules: [],
}

export const figure = {
	id: 'park-area',
	theme: 'city',
	title: both,
	compute: { op: 'area', of: 'park' },
	unit: 'km2',
	digits: 0,
	approximate: true,
	published: null,
}

export const kiosk = { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600, attractStepS: 12 }

export const zone = {
	id: 'somewhere',
	name: both,
	shortName: both,
	subtitle: both,
	extent: [106, 29, 107, 30],
	homeLayer: 'park',
	partsLayer: 'parts',
	unveiledLayers: [],
	minZoom: 8,
	maxZoom: 16,
	themes: ['sheet'],
	languages: ['zh', 'en'],
	approvalNumber: null,
	approvalNotice: both,
	groups: [{ id: 'base', title: both, layers: ['park'] }],
	presets: [{ id: 'planner', title: both }],
	themesOfFigures: [{ id: 'city', title: both }],
	stories: ['first-steps'],
	landmarks: ['park/park', 'stations/station-xiangtang', 'towns/jijiang'],
	kiosk,
	scenario: { builtUpLayer: 'built-up-area', densityFigure: 'population-density', countedLayers: ['stations'] },
}

export const step = {
	id: 'first-view',
	title: { zh: '看一看', en: 'A look' },
	sentence: { zh: '园区在长江以北。', en: 'The park lies north of the Yangtze.' },
	frame: ['park/park'],
	layers: [{ id: 'park' }],
	highlight: [],
	figures: [],
	durationS: 8,
}

export const story = {
	id: 'first-steps',
	title: { zh: '走一走', en: 'A walk' },
	shortTitle: { zh: '走走', en: 'Walk' },
	icon: 'point',
	steps: [step],
}

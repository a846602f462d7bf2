import { Zone } from '../../src/contracts/zone.ts'

const text = { zh: '区', en: 'Zone' }

/** A zone without layers of its own: enough for a style. */
export const zoneFixture: Zone = Zone.parse({
	id: 'zone',
	name: text,
	shortName: text,
	subtitle: text,
	extent: [106, 29, 106.5, 29.5],
	homeLayer: 'park',
	partsLayer: 'parts',
	unveiledLayers: ['park'],
	minZoom: 8,
	maxZoom: 17,
	themes: ['sheet', 'gallery'],
	languages: ['zh', 'en'],
	approvalNumber: null,
	approvalNotice: text,
	groups: [{ id: 'base', title: text, layers: ['park'] }],
	presets: [{ id: 'planner', title: text }],
	themesOfFigures: [{ id: 'city', title: text }],
	stories: [],
	landmarks: ['park/north', 'park/middle', 'park/south'],
	kiosk: { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600, attractStepS: 12 },
	scenario: { builtUpLayer: 'park', densityFigure: null, countedLayers: ['park'] },
})

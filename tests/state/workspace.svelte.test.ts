import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
let workspace: Workspace

beforeEach(() => {
	workspace = new Workspace(atlas)
})

describe('a workspace', () => {
	test('begins with the first language, preset and theme of its zone', () => {
		expect(workspace).toMatchObject({ language: 'zh', theme: 'sheet', selection: null, panel: 'figures', panelOpen: true, view: null })
		expect(workspace.layers.preset).toBe('planner')
	})

	test('begins as its face wants it', () => {
		const kiosk = new Workspace(atlas, { preset: 'speaker', theme: 'gallery' })
		expect([kiosk.theme, kiosk.layers.preset]).toEqual(['gallery', 'speaker'])
	})

	test('shares nothing with another', () => {
		const other = new Workspace(atlas)
		workspace.select('park/park')
		workspace.layers.show([])
		expect([other.selection, other.layers.preset]).toEqual([null, 'planner'])
	})

	test('says which layers a reader sees: those chosen, or without a map those of the still picture', () => {
		workspace.layers.show([{ id: 'park', opacity: 1 }])
		expect(workspace.drawnLayers).toEqual(['park'])
		workspace.mapStatus = 'failed'
		expect(workspace.drawnLayers).toEqual(atlas.layers.filter(({ presets }) => presets.planner.visible).map(({ id }) => id))
	})

	test('reads the texts of the zone in its language', () => {
		expect(workspace.text({ zh: '园区', en: 'Park' })).toBe('园区')
		workspace.language = 'en'
		expect(workspace.text({ zh: '园区', en: 'Park' })).toBe('Park')
	})
})

describe('selecting', () => {
	test('opens the card, unfolding the panel it stands in', () => {
		workspace.panelOpen = false
		workspace.select('park/park')
		expect(workspace).toMatchObject({ selection: 'park/park', panel: 'inspector', panelOpen: true })
	})

	test('nothing leaves the panel where it is', () => {
		workspace.select('park/park')
		workspace.panel = 'facts'
		workspace.select(null)
		expect(workspace).toMatchObject({ selection: null, panel: 'facts' })
	})
})

describe('opening a panel at an entry', () => {
	test('shows the panel, and hands the entry out once, to that panel alone', () => {
		workspace.panelOpen = false
		workspace.open('facts', 'gdp')
		expect(workspace).toMatchObject({ panel: 'facts', panelOpen: true })
		expect(workspace.takeEntry('figures')).toBeNull()
		expect(workspace.takeEntry('facts')).toBe('gdp')
		expect(workspace.takeEntry('facts')).toBeNull()
	})

	test('forgets the entry that was asked for before', () => {
		workspace.open('facts', 'gdp')
		workspace.open('figures', 'park-area')
		expect([workspace.takeEntry('facts'), workspace.takeEntry('figures')]).toEqual([null, 'park-area'])
	})
})

describe('lighting', () => {
	test('replaces what was lit, and what is lit already stays the same list', () => {
		workspace.light(['park/park', 'metro/line'])
		const { lit } = workspace
		workspace.light(['park/park', 'metro/line'])
		expect(workspace.lit).toBe(lit)
		workspace.light([])
		expect(workspace.lit).toEqual([])
	})
})

describe('a request to move', () => {
	test('is handed out once', () => {
		workspace.goHome()
		expect(workspace.takeDestination()).toEqual({ home: true })
		expect(workspace.takeDestination()).toBeNull()
	})

	test('gives way to a later one', () => {
		workspace.goHome()
		workspace.goTo({ center: [106.25, 29.4], zoom: 12 })
		expect(workspace.takeDestination()).toEqual({ view: { center: [106.25, 29.4], zoom: 12 } })
	})

	test('that is made twice moves twice', () => {
		workspace.zoomBy(1)
		const first = workspace.takeDestination()
		workspace.zoomBy(1)
		const second = workspace.takeDestination()
		expect(second).toEqual({ zoomBy: 1 })
		expect(second).not.toBe(first)
	})

	test('flies to the box that holds all that was named', () => {
		// Xiangtang at 106.20, 29.37; Shuangfu at 106.27, 29.39.
		workspace.flyTo(['stations/station-xiangtang', 'stations/station-shuangfu'])
		expect(workspace.takeDestination()).toEqual({ bounds: [106.2, 29.37, 106.27, 29.39], maxZoom: 14 })
	})

	test('flies to the area that stands for a feature without a place', () => {
		workspace.flyTo(['markets/market-logistics'])
		expect(workspace.takeDestination()).toMatchObject({ bounds: [106.22, 29.4, 106.28, 29.45] })
	})

	test.each([
		['a feature that exists nowhere', 'markets/nowhere'],
		['a layer without features', 'districts'],
		['nothing', ''],
	])('to %s moves nothing', (_, ref) => {
		workspace.flyTo(ref === '' ? [] : [ref])
		expect(workspace.takeDestination()).toBeNull()
	})
})

describe('the next choice', () => {
	test('goes round, and is none where there is but one', () => {
		expect([workspace.nextTheme, workspace.nextLanguage]).toEqual(['gallery', 'en'])
		workspace.theme = 'gallery'
		expect(workspace.nextTheme).toBe('sheet')
		const zone = { ...atlasFixture.zone, themes: ['gallery' as const], languages: ['en' as const] }
		const single = new Workspace(new Atlas({ ...atlasFixture, zone }, 'https://example.org/atlas/'))
		expect([single.nextTheme, single.nextLanguage]).toEqual([null, null])
	})
})

import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { commandProps } from '../../src/state/command-props.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { zoneCommands } from '../../src/state/zone-commands.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const open = (zone = atlasFixture.zone) => new Workspace(new Atlas({ ...atlasFixture, zone }, 'https://example.org/atlas/'))

let workspace: Workspace
const button = (id: Parameters<typeof commandProps>[0]) => commandProps(id, workspace)

beforeEach(() => {
	workspace = open()
})

describe('the button of a command', () => {
	test.each(['home', 'zoom-in', 'zoom-out'] as const)('%s is off where there is no map to move', (id) => {
		expect(button(id).disabled).toBe(false)
		workspace.mapStatus = 'failed'
		expect(button(id).disabled).toBe(true)
	})

	test('moves the map by one level, or home', () => {
		button('zoom-in').onclick()
		expect(workspace.takeDestination()).toEqual({ zoomBy: 1 })
		button('zoom-out').onclick()
		expect(workspace.takeDestination()).toEqual({ zoomBy: -1 })
		button('home').onclick()
		expect(workspace.takeDestination()).toEqual({ home: true })
	})

	test('is pressed while the panel it opens is open, and not while that is folded', () => {
		expect(button('show-words')['aria-pressed']).toBe(false)
		button('show-words').onclick()
		expect(button('show-words')['aria-pressed']).toBe(true)
		workspace.panelOpen = false
		expect(button('show-words')['aria-pressed']).toBe(false)
	})

	test('is pressed while the layers are those of its preset', () => {
		button('preset-visitor').onclick()
		expect([button('preset-visitor')['aria-pressed'], button('preset-planner')['aria-pressed']]).toEqual([true, false])
	})

	test('is no switch where what it does cannot last', () => {
		expect(button('home')['aria-pressed']).toBeUndefined()
	})

	test('goes round the themes and the languages of the zone', () => {
		button('toggle-theme').onclick()
		button('toggle-language').onclick()
		expect(workspace).toMatchObject({ theme: 'gallery', language: 'en' })
		button('toggle-theme').onclick()
		button('toggle-language').onclick()
		expect(workspace).toMatchObject({ theme: 'sheet', language: 'zh' })
	})

	test('is off where the zone has one theme or one language', () => {
		workspace = open({ ...atlasFixture.zone, themes: ['gallery'], languages: ['en'] })
		expect([button('toggle-theme').disabled, button('toggle-language').disabled]).toEqual([true, true])
	})

	test('opens the windows', () => {
		button('sources').onclick()
		expect(workspace.dialog).toBe('sources')
		button('help').onclick()
		expect(workspace.dialog).toBe('help')
	})
})

describe('the sets of layers', () => {
	test('that a zone does not offer have no command and no button that works', () => {
		const presets = atlasFixture.zone.presets.slice(0, 1)
		workspace = open({ ...atlasFixture.zone, presets })
		expect(zoneCommands(workspace.atlas.zone).filter(({ preset }) => preset)).toMatchObject([{ id: 'preset-planner', keys: ['Shift+P'] }])
		expect(button('preset-visitor').disabled).toBe(true)
		button('preset-visitor').onclick()
		expect(workspace.layers.preset).not.toBe('visitor')
	})

	test('are called what the zone calls them', () => {
		expect(zoneCommands(atlasFixture.zone).flatMap(({ preset }) => preset?.zh ?? [])).toEqual(['规划师', '参观者', '汇报'])
	})
})

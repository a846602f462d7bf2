import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { followAddress, readAddress, type AddressHolder } from '../../src/state/address-bar.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

/** A browser's history, as far as the address bar uses it. */
class FakeBrowser implements AddressHolder {
	entries: string[]
	at = 0
	#listeners = new Set<() => void>()

	constructor(search: string) {
		this.entries = [search]
	}

	get location() {
		return { pathname: '/', search: this.entries[this.at] ?? '', hash: '' }
	}

	history = {
		pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
			this.entries = [...this.entries.slice(0, this.at + 1), String(url).slice(1)]
			this.at += 1
		},
		replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
			this.entries[this.at] = String(url).slice(1)
		},
	}

	addEventListener(_type: 'popstate', listener: () => void) {
		this.#listeners.add(listener)
	}

	removeEventListener(_type: 'popstate', listener: () => void) {
		this.#listeners.delete(listener)
	}

	go(steps: number) {
		this.at += steps
		for (const listener of this.#listeners) listener()
	}
}

let stop = () => {}

function open(search = '') {
	const workspace = new Workspace(new Atlas(atlasFixture, 'http://localhost/atlas/'))
	const browser = new FakeBrowser(search)
	readAddress(workspace, search)
	stop = $effect.root(() => {
		followAddress(workspace, browser)
	})
	flushSync()
	return { workspace, browser }
}

/** Everything that was changed reaches the address. */
function settle() {
	flushSync()
	vi.runAllTimers()
}

beforeEach(() => {
	vi.useFakeTimers()
})

afterEach(() => {
	stop()
	vi.useRealTimers()
})

test('opening a page changes nothing in its address, not even what was not understood', () => {
	const { browser } = open('?lang=en&layer=park')
	settle()
	expect(browser.entries).toEqual(['?lang=en&layer=park'])
})

test('what the reader chooses makes a step back', () => {
	const { workspace, browser } = open()
	workspace.select('park/park')
	settle()
	workspace.layers.toggle('metro')
	settle()
	expect(browser.entries).toEqual(['', '?sel=park/park', expect.stringContaining('?layers=districts;')])
})

test('moving the map rewrites the present step', () => {
	const { workspace, browser } = open()
	for (const lng of [106.2, 106.21, 106.22]) {
		workspace.view = { zoom: 11, center: [lng, 29.3] }
		settle()
	}
	expect(browser.entries).toEqual(['?map=11/29.3/106.22'])
})

test('a slider that is dragged makes one step, not fifty', () => {
	const { workspace, browser } = open()
	for (let percent = 100; percent > 50; percent--) {
		workspace.layers.setOpacity('metro', percent / 100)
		flushSync()
		vi.advanceTimersByTime(20)
	}
	settle()
	expect(browser.entries).toHaveLength(2)
	expect(browser.entries[1]).toContain('metro:0.51')
})

test('going back restores everything, the map’s view included, and writes nothing', () => {
	const { workspace, browser } = open('?map=11/29.3/106.2')
	workspace.select('park/park')
	settle()
	workspace.language = 'en'
	workspace.view = { zoom: 13, center: [106.25, 29.4] }
	settle()
	expect(browser.entries).toHaveLength(3)
	browser.go(-2)
	settle()
	expect(workspace).toMatchObject({ language: 'zh', selection: null, panel: 'figures' })
	expect(workspace.takeDestination()).toEqual({ view: { zoom: 11, center: [106.2, 29.3] } })
	expect(browser.entries).toHaveLength(3)
	browser.go(2)
	settle()
	expect(workspace).toMatchObject({ language: 'en', selection: 'park/park' })
	expect(browser).toMatchObject({ at: 2 })
	expect(browser.entries).toHaveLength(3)
})

test('going back to a step without a view brings the map home', () => {
	const { workspace, browser } = open()
	workspace.select('park/park')
	settle()
	workspace.view = { zoom: 13, center: [106.25, 29.4] }
	settle()
	browser.go(-1)
	settle()
	expect(workspace.takeDestination()).toEqual({ home: true })
	expect(workspace.view).toBeNull()
	expect(browser.entries).toEqual(['', '?map=13/29.4/106.25&sel=park/park'])
})

test('parts that were not understood are told to the reader', () => {
	const { workspace } = open('?layers=built-up-aera')
	expect(workspace.notices.shown.map(({ content }) => content)).toMatchObject([
		{ kind: 'link-ignored', parts: [{ value: 'built-up-aera', suggestion: 'built-up-area' }] },
	])
})

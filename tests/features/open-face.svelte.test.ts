import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import AtlasFailure from '../../src/features/opening/AtlasFailure.svelte'
import { openFace, type Opening } from '../../src/features/opening/open-face.ts'
import type { Workspace } from '../../src/state/workspace.svelte.ts'
import { errorText } from '../../src/text/errors.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

let opened: Workspace[]
let answers: () => Promise<Response>
const asked = vi.fn(() => answers())

const whole = () => Promise.resolve(new Response(JSON.stringify(atlasFixture)))
const missing = () => Promise.resolve(new Response('', { status: 404 }))

const face: Component<{ workspace: Workspace }> = (_, { workspace }) => {
	opened.push(workspace)
	return {}
}
const loading: Component = () => ({})
const open = (more: Partial<Opening> = {}) => openFace({ target: document.body, face, loading, readsAddress: true, ...more })
const page = () => document.body.textContent.replace(/\s+/g, ' ')

/** Lets a number of seconds pass, and everything that was waiting for them happen. */
async function pass(seconds: number): Promise<void> {
	await vi.advanceTimersByTimeAsync(seconds * 1000)
	flushSync()
}

beforeEach(() => {
	vi.useFakeTimers()
	vi.stubGlobal('fetch', asked)
	vi.spyOn(console, 'error').mockImplementation(() => {})
	opened = []
	answers = whole
	asked.mockClear()
	history.replaceState(null, '', '/')
})

afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
	vi.restoreAllMocks()
	document.body.replaceChildren()
	delete document.documentElement.dataset['theme']
})

describe('a face', () => {
	test('opens as its zone opens, or with defaults of its own', async () => {
		await open()
		await open({ defaults: { preset: 'speaker', theme: 'gallery' } })
		expect(opened.map(({ theme, layers }) => [theme, layers.preset])).toEqual([
			['sheet', 'planner'],
			['gallery', 'speaker'],
		])
	})

	test('that reads the address wears its language and theme before the zone is there, and then opens with them', async () => {
		history.replaceState(null, '', '/?lang=en&theme=gallery&sel=park/park')
		const opening = open()
		expect([document.documentElement.lang, document.documentElement.dataset['theme']]).toEqual(['en', 'gallery'])
		await opening
		expect(opened[0]).toMatchObject({ language: 'en', theme: 'gallery', selection: 'park/park' })
	})

	test('that does not read the address opens the same from any', async () => {
		history.replaceState(null, '', '/?lang=en&theme=gallery&sel=park/park')
		await open({ readsAddress: false })
		expect(document.documentElement.dataset['theme']).toBeUndefined()
		expect(opened[0]).toMatchObject({ language: 'zh', theme: 'sheet', selection: null })
	})
})

describe('an atlas that cannot be read', () => {
	test('is said to be missing in both languages, with its file, and opens when it is tried again', async () => {
		answers = missing
		await open()
		expect(opened).toEqual([])
		expect(page()).toContain(errorText.zh.atlasCauses.missing)
		expect(page()).toContain(errorText.en.atlasCauses.missing)
		expect(page()).toContain('ATLAS-MISSING atlas.json')
		answers = whole
		document.querySelector('button')?.click()
		await pass(0)
		expect(opened).toHaveLength(1)
	})

	test('waits for the reader where nothing else was asked for', async () => {
		answers = missing
		await open()
		await pass(3600)
		expect(asked).toHaveBeenCalledTimes(1)
		expect(document.querySelector('[role="timer"]')).toBeNull()
	})

	test('is tried again and again by a face without a reader, each time after the same wait', async () => {
		answers = missing
		await open({ retryAfterMs: 15_000 })
		expect(page()).toContain('15 秒后再试 · trying again in 15 s')
		await pass(14)
		expect(page()).toContain('1 秒后再试 · trying again in 1 s')
		expect(asked).toHaveBeenCalledTimes(1)
		await pass(1)
		expect(asked).toHaveBeenCalledTimes(2)
		expect(page()).toContain('15 秒后再试')
		answers = whole
		await pass(15)
		expect(opened).toHaveLength(1)
		await pass(60)
		expect(asked).toHaveBeenCalledTimes(3)
	})

	test('is not tried twice where the button is pressed while the page counts', async () => {
		answers = missing
		await open({ retryAfterMs: 15_000 })
		await pass(10)
		answers = whole
		document.querySelector('button')?.click()
		await pass(60)
		expect(asked).toHaveBeenCalledTimes(2)
		expect(opened).toHaveLength(1)
	})

	test('speaks of the address only where the reader came with one', async () => {
		answers = missing
		await open({ readsAddress: false })
		expect(page()).not.toContain(errorText.zh.atlasKept)
		document.body.replaceChildren()
		await open()
		expect(page()).toContain(errorText.zh.atlasKept)
	})
})

test('the countdown stops with its page', async () => {
	const onretry = vi.fn()
	const failure = mount(AtlasFailure, {
		target: document.body,
		props: { code: 'other', file: '', linked: true, retryAfterMs: 5000, onretry },
	})
	flushSync()
	await pass(2)
	await unmount(failure)
	await pass(60)
	expect(onretry).not.toHaveBeenCalled()
})

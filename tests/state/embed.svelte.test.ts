import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { EMBED_RESULTS, EmbedState, type EmbedRequest } from '../../src/contracts/embed-messages.ts'
import { answerRequest, type PlainRequest } from '../../src/state/embed/answer-request.ts'
import { PLAIN_EMBED, readEmbedLink, writeEmbedLink } from '../../src/state/embed/embed-link.ts'
import { embedState } from '../../src/state/embed/embed-state.ts'
import { Embed } from '../../src/state/embed/embed.svelte.ts'
import { throttled } from '../../src/state/embed/throttled.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

let workspace: Workspace
let embed: Embed

beforeEach(() => {
	workspace = new Workspace(new Atlas(atlasFixture, 'https://example.org/atlas/'))
	embed = new Embed(workspace, PLAIN_EMBED)
})

const [story] = atlasFixture.stories
const ask = <Type extends PlainRequest['type']>(type: Type, payload: Extract<EmbedRequest, { type: Type }>['payload']) =>
	answerRequest({ v: 1, type, id: 'a', payload } as PlainRequest, workspace, embed)

describe('the address of an embedded map', () => {
	test('says how much stands about the map, who may talk to it, and is a link in all else', () => {
		const link = readEmbedLink('?lang=en&layout=map&legend=none&layers=park;metro:0.5&origins=https://a.example&story=s/t')
		expect(link).toEqual({
			choices: { ...PLAIN_EMBED, layout: 'map', legend: 'none' },
			origins: ['https://a.example'],
			story: 's/t',
			search: '?lang=en&layers=park%3Bmetro%3A0.5',
			ignored: [],
		})
	})

	test('may name what does not exist: it opens all the same, and says so', () => {
		const { choices, origins, ignored } = readEmbedLink('?legend=clsed&toolbar=%00&origins=*;null')
		expect([choices, origins]).toEqual([PLAIN_EMBED, []])
		expect(ignored.map(({ part, suggestion }) => [part, suggestion])).toEqual([
			['toolbar', null],
			['legend', 'closed'],
			['origins', null],
			['origins', null],
		])
	})

	test('is read as it was written, in any choice', () => {
		const choices = fc.record({
			layout: fc.constantFrom('viewer', 'map'),
			toolbar: fc.constantFrom('icons', 'none'),
			panels: fc.constantFrom('none', 'collapsed'),
			legend: fc.constantFrom('auto', 'open', 'closed', 'none'),
		})
		const origins = fc.constantFrom([], ['https://a.example'], ['https://a.example', 'http://localhost:1234'])
		fc.assert(
			fc.property(choices, origins, fc.constantFrom('', '?lang=en&map=11/29.3/106.2'), (chosen, allowed, link) => {
				const read = readEmbedLink(writeEmbedLink(link, chosen, allowed))
				expect([read.choices, read.origins, decodeURIComponent(read.search)]).toEqual([chosen, allowed, link === '' ? '?' : link])
			}),
		)
	})

	test('opens at a step of a story, and tells the one that does not exist together with what else it ignored', () => {
		embed.open(`${story!.id}/${story!.steps.at(-1)!.id}`, [])
		expect(embed.shown?.step).toBe(story!.steps.at(-1))
		workspace.notices.tell({ kind: 'link-ignored', parts: [{ part: 'x', value: '1', suggestion: null, reason: 'unknown-part' }] })
		embed.open('nowhere', [])
		expect(workspace.notices.shown).toMatchObject([{ content: { parts: [{ part: 'x' }, { part: 'story', value: 'nowhere' }] } }])
	})
})

describe('an embedded map', () => {
	test('goes where it is asked to: a view, places, home', () => {
		ask('setView', { center: [106.2, 29.3], zoom: 11 })
		expect(workspace.takeDestination()).toEqual({ view: { center: [106.2, 29.3], zoom: 11 } })
		ask('setView', { fit: ['park'] })
		expect(workspace.takeDestination()).toMatchObject({ bounds: workspace.atlas.boundsOf(['park']) })
		ask('setView', { home: true })
		expect(workspace.takeDestination()).toEqual({ home: true })
	})

	test.each([
		['setView', { center: [0, 0], zoom: 11 }, 'out-of-reach'],
		['setView', { center: [106.2, 29.3], zoom: 22 }, 'out-of-reach'],
		['setView', { fit: ['nowhere'] }, 'unknown-place'],
		['setLayers', { layers: [{ id: 'park' }, { id: 'nowhere' }] }, 'unknown-layer'],
		['select', { ref: 'park/nowhere' }, 'unknown-place'],
		['goStory', { story: 'nowhere' }, 'unknown-story'],
		['goStory', { story: story!.id, step: 'nowhere' }, 'unknown-step'],
		['getFigures', { ids: ['nowhere'] }, 'unknown-figure'],
	] as const)('refuses %s with %j and changes nothing', (type, payload, refusal) => {
		const before = embedState(workspace, embed)
		expect(ask(type, payload as never)).toEqual({ refusal })
		expect([embedState(workspace, embed), workspace.takeDestination()]).toEqual([before, null])
	})

	test('draws exactly the layers that are asked for', () => {
		ask('setLayers', { layers: [{ id: 'metro', opacity: 0.5 }, { id: 'park' }] })
		expect(embedState(workspace, embed).layers).toEqual([
			{ id: 'park', opacity: 1 },
			{ id: 'metro', opacity: 0.5 },
		])
	})

	test('tells a story until it is asked for something else', () => {
		ask('goStory', { story: story!.id })
		expect(embedState(workspace, embed).story).toEqual({ story: story!.id, step: story!.steps[0]!.id })
		ask('setView', { home: true })
		expect(embedState(workspace, embed).story).toBeNull()
	})

	test('answers as its contract says, and with figures that are the atlas’s own', () => {
		expect(EmbedState.parse(embedState(workspace, embed))).toEqual(embedState(workspace, embed))
		const answer = ask('getFigures', {})
		expect(answer).toEqual({ result: { status: 'loading', data: atlasFixture.dataVersion, figures: atlasFixture.figures } })
		expect(EMBED_RESULTS.getFigures.safeParse('result' in answer && answer.result).success).toBe(true)
	})

	test('can send everything it says: nothing in it is state', () => {
		ask('setLayers', { layers: [{ id: 'park' }] })
		workspace.view = { center: [106.2, 29.3], zoom: 11 }
		workspace.visible = [106, 29, 107, 30]
		expect(structuredClone(embedState(workspace, embed))).toEqual(embedState(workspace, embed))
	})
})

describe('what is told again and again', () => {
	beforeEach(() => void vi.useFakeTimers())
	afterEach(() => void vi.useRealTimers())

	test('is told at once, then at most four times a second, and the last of it always', () => {
		const told: number[] = []
		const tell = throttled(250, () => void told.push(Date.now()))
		const start = Date.now()
		for (let step = 0; step < 100; step++) {
			tell.soon()
			vi.advanceTimersByTime(10)
		}
		vi.advanceTimersByTime(1000)
		// 100 calls in one second: at 0, 250, 500 and 750 ms, and what came after 750 ms at 1000 ms.
		expect(told.map((at) => at - start)).toEqual([0, 250, 500, 750, 1000])
		tell.stop()
	})
})

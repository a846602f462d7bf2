import { flushSync, mount, tick, unmount, type Component } from 'svelte'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import FactsPanel from '../../src/features/facts/FactsPanel.svelte'
import FiguresPanel from '../../src/features/figures/FiguresPanel.svelte'
import InspectorPanel from '../../src/features/inspector/InspectorPanel.svelte'
import WordsPanel from '../../src/features/words/WordsPanel.svelte'
import { provideWorkspace, Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

let mounted: ReturnType<typeof mount> | undefined

/** Puts a panel on the page, with a workspace in its context as a face would provide it. */
function open(panel: Component): Workspace {
	const workspace = new Workspace(new Atlas(atlasFixture, 'https://example.org/atlas/'))
	const host: Component = (anchor) => {
		provideWorkspace(workspace)
		return panel(anchor, {})
	}
	mounted = mount(host, { target: document.body, context: new Map() })
	flushSync()
	return workspace
}

const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!
const text = (selector: string): string => one(selector).textContent.replace(/\s+/g, ' ').trim()

afterEach(async () => {
	if (mounted) await unmount(mounted)
	document.body.replaceChildren()
})

describe('the figures', () => {
	test('light what they speak of while they are pointed at or focused, and fly there when pressed', () => {
		const workspace = open(FiguresPanel)
		const row = one('[data-figure="park-area"]')
		row.dispatchEvent(new MouseEvent('mouseenter'))
		expect(workspace.lit).toEqual(['park/park'])
		expect(workspace.litFigure).toBe('park-area')
		row.dispatchEvent(new MouseEvent('mouseleave'))
		expect(workspace.lit).toEqual([])
		expect(workspace.litFigure).toBeNull()
		one('[data-figure="park-area"] > button').click()
		expect(workspace.takeDestination()).toEqual({ bounds: [106.14, 29.19, 106.32, 29.48], maxZoom: 14 })
	})

	test('change their language at once', () => {
		const workspace = open(FiguresPanel)
		expect(text('[data-figure="park-area"]')).toContain('相符 · 差 < 1 %')
		workspace.language = 'en'
		flushSync()
		expect(text('[data-figure="park-area"]')).toContain('agrees within 1 %')
	})

	test('never show a target as if it were achieved', () => {
		open(FiguresPanel).open('figures', 'trade-target')
		flushSync()
		expect(text('[data-figure="trade-target"]')).toContain('目标 2025')
		expect(text('[data-figure="trade-target"]')).toContain('现值是目标的 70 %')
		expect(text('[data-figure="trade-target"]')).toContain('这是目标，尚未达成')
	})

	test('wait for the map where they are out of sight', () => {
		vi.useFakeTimers()
		const workspace = open(FiguresPanel)
		const figures = () => [...document.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => dataset['figure'])
		const all = workspace.atlas.figures.map(({ result }) => result.id)
		expect(figures()).toContain('park-area')
		expect(figures().length).toBeLessThan(all.length)
		workspace.mapStatus = 'ready'
		flushSync()
		vi.runAllTimers()
		flushSync()
		vi.useRealTimers()
		expect(figures().sort()).toEqual([...all].sort())
	})

	test('are marked and brought into view when they are opened from elsewhere', () => {
		const workspace = open(FiguresPanel)
		workspace.open('figures', 'metro-length')
		flushSync()
		expect(one('[data-figure="metro-length"]').classList).toContain('current')
		expect(workspace.takeEntry('figures')).toBeNull()
	})

	test('say that they were not recomputed while the map is still coming', () => {
		open(FiguresPanel)
		expect(document.querySelector('[data-recompute]')).toBeNull()
		expect(document.body.textContent).toContain('地图就绪后在本机复算')
	})
})

describe('the statements', () => {
	test('are all there, with their status', () => {
		open(FactsPanel)
		expect(document.querySelectorAll('ul')[0]?.querySelectorAll('li')).toHaveLength(atlasFixture.facts.length)
		expect(text('[data-fact="trade-2025"]')).toContain('目标 2025')
		expect(text('[data-fact="lost-line"]')).toContain('原文有缺')
	})

	test('open to their statement, sources and places, and say what is lost', () => {
		open(FactsPanel)
		one('[data-fact="lost-line"] button').click()
		flushSync()
		expect(one('[data-fact="lost-line"] button').getAttribute('aria-expanded')).toBe('true')
		expect(text('[data-fact="lost-line"]')).toContain('缺的部分不作补写')
		expect(text('[data-fact="lost-line"]')).toContain('这一条没有地点。')
	})

	test('are found again by whoever follows a link to one, whatever was filtered', async () => {
		const workspace = open(FactsPanel)
		const status = document.querySelectorAll('select')[1]!
		status.selectedIndex = 2
		status.dispatchEvent(new Event('change', { bubbles: true }))
		flushSync()
		expect(document.querySelector('[data-fact="gdp"]')).toBeNull()
		workspace.open('facts', 'gdp')
		flushSync()
		await tick()
		expect(one('[data-fact="gdp"] button').getAttribute('aria-expanded')).toBe('true')
	})
})

describe('the inspector', () => {
	test('invites, and is the keyboard’s way to every feature', () => {
		const workspace = open(InspectorPanel)
		expect(document.querySelectorAll('[data-ref]')).toHaveLength(atlasFixture.features.length)
		one('[data-ref="stations/station-xiangtang"]').click()
		flushSync()
		expect(workspace.selection).toBe('stations/station-xiangtang')
		expect(text('h2')).toBe('享堂站')
	})

	test('says that a place is unknown and which area stands for it', () => {
		const workspace = open(InspectorPanel)
		workspace.select('markets/market-logistics')
		flushSync()
		expect(text('article')).toContain('公布的材料里没有它的位置，图上不落点。')
		expect(text('article')).toContain('位置不详的市场所在')
		workspace.select('markets/unsited')
		flushSync()
		expect(text('article')).toContain('攀宝钢材市场')
	})

	test('copies a link that opens the card again, and says so', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
		const workspace = open(InspectorPanel)
		workspace.select('park/park')
		flushSync()
		;[...document.querySelectorAll('button')].find((button) => button.textContent.includes('复制链接'))?.click()
		await tick()
		expect(write).toHaveBeenCalledWith(expect.stringMatching(/\?sel=park\/park$/))
		await vi.waitFor(() => {
			expect(workspace.notices.shown.map(({ content }) => content.kind)).toEqual(['link-copied'])
		})
	})

	test('goes back to the list when the card is closed', () => {
		const workspace = open(InspectorPanel)
		workspace.select('park/park')
		flushSync()
		expect(text('header')).toContain('199')
		one('header button').click()
		flushSync()
		expect(workspace.selection).toBeNull()
		expect(document.querySelectorAll('[data-ref]').length).toBeGreaterThan(0)
	})
})

describe('the map in words', () => {
	test('follows the layers, the selection and the language, and announces nothing', () => {
		const workspace = open(WordsPanel)
		expect(document.querySelector('[aria-live]')).toBeNull()
		expect(text('section')).toContain('港口')
		workspace.layers.show([{ id: 'park', opacity: 1 }])
		workspace.selection = 'park/park'
		flushSync()
		expect(text('section')).toContain('图上打开了 1 个图层：底图有园区范围。')
		expect(text('section')).toContain('已选中：科学城江津园区')
		workspace.language = 'en'
		flushSync()
		expect(text('h2')).toBe('Jiangjin Park, Western (Chongqing) Science City · the map in words')
	})

	test('tells how large the part of the map is that nothing covers', () => {
		const workspace = open(WordsPanel)
		workspace.view = { zoom: 11, center: [106.25, 29.4] }
		// 0.1717° of longitude × 111.2 km × cos 29.4° = 16.6 km; 0.18° of latitude × 111.2 km = 20.0 km.
		workspace.visible = [106.16415, 29.31, 106.33585, 29.49]
		flushSync()
		expect(text('section')).toContain('东西约 17 公里，南北约 20 公里')
	})
})

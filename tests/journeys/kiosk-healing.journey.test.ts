import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Rung } from '../../src/domain/kiosk/healing.ts'
import { errorText } from '../../src/text/errors.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { withoutWebgl2 } from '../browser/without-webgl2.ts'
import { journey } from './journey.ts'

/** From a fault to a map or a word. */
const PROMISED_MS = 10_000

const words = (page: Page) => page.getByRole('status').getByText(kioskText.zh.stillPlan)
const still = (page: Page) => page.locator('.kiosk-standing')
const drawn = (page: Page) => page.locator('.kiosk:not(.kiosk-standing) [data-map-state="ready"]')

/** Notes how long a map or a word took after a fault, for the report of the run, and holds it to what is promised. */
async function within(fault: string, outcome: Promise<unknown>): Promise<void> {
	const began = performance.now()
	await outcome
	const tookMs = performance.now() - began
	// eslint-disable-next-line no-console -- the run is also the measurement
	console.info(`${fault}: ${(tookMs / 1000).toFixed(1)} s`)
	expect(tookMs).toBeLessThan(PROMISED_MS)
}

/** How many times a page was opened in this window. */
function countOpenings(page: Page): () => number {
	let openings = 0
	page.on('domcontentloaded', () => (openings += 1))
	return () => openings
}

/** Ends the workers that draw tiles, as a system short of memory does: nobody is told. */
async function keepWorkers(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const workers: Worker[] = []
		const Original = Worker
		globalThis.Worker = class extends Original {
			constructor(...parts: ConstructorParameters<typeof Worker>) {
				super(...parts)
				workers.push(this)
			}
		}
		Object.assign(globalThis, { endWorkers: () => workers.splice(0).forEach((worker) => worker.terminate()) })
	})
	return () => page.evaluate(() => (globalThis as typeof globalThis & { endWorkers: () => void }).endWorkers())
}

/** Takes the graphics of the live map away, and gives them back after so long, if at all. */
async function loseGraphics(page: Page, backAfterMs?: number): Promise<void> {
	const map = await mapOf(page)
	await map.evaluate((live, afterMs) => {
		const extension = live.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!
		extension.loseContext()
		if (afterMs !== undefined) setTimeout(() => extension.restoreContext(), afterMs)
	}, backAfterMs)
}

/** Opens the kiosk and waits until it is well by its own judgement. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(`${address}kiosk.html`)
	await untilReady(page)
	await drawn(page).waitFor()
}

const stall = () => new Promise<void>(() => {})

/** Lets the page's clock leap, second by second, until something has come about; the network and the workers keep real time. */
async function leapUntil(page: Page, isReached: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await isReached())) {
		await page.locator('[data-rung]').waitFor()
		// A page that is about to go has no clock any more.
		await page.clock.fastForward(1000).catch(() => undefined)
	}
}
const isOn = (page: Page, rung: Rung) => async () => (await page.locator('[data-rung]').getAttribute('data-rung')) === rung

describe('the live map of the kiosk comes back by itself', () => {
	journey('when its graphics are taken away and given back, and what was said of it goes away', async ({ address, visit }) => {
		const { page, problems } = await visit()
		await open(page, address)
		await loseGraphics(page, 700)
		await still(page).waitFor()
		await within('context lost and restored, to the map or the word', drawn(page).or(words(page)).first().waitFor())
		await drawn(page).waitFor()
		await words(page).waitFor({ state: 'detached' })
		expect(problems.take()).toEqual([])
	})

	journey('when its graphics are taken away and never given back: it is made anew in the same place', async ({ address, visit }) => {
		const { page, problems } = await visit()
		const openings = countOpenings(page)
		await open(page, address)
		// A visitor's map stays where it is; nobody's wanders on.
		await page.mouse.click(800, 300)
		await page.locator('[data-phase="invite"]').waitFor()
		await untilIdle(page)
		const before = await (await mapOf(page)).evaluate((live) => live.getCenter().toArray())
		await loseGraphics(page)
		await within('context lost for good, to the word', words(page).waitFor())
		await drawn(page).waitFor()
		const after = await (await mapOf(page)).evaluate((live) => live.getCenter().toArray())
		expect(after[0]).toBeCloseTo(before[0], 6)
		expect(after[1]).toBeCloseTo(before[1], 6)
		expect(await page.locator('[data-phase]').getAttribute('data-phase')).toBe('invite')
		expect(openings()).toBe(1)
		expect(problems.take()).toEqual([])
	})

	journey('when the system ends its workers', async ({ address, visit }) => {
		const { page } = await visit()
		const endWorkers = await keepWorkers(page)
		await open(page, address)
		await endWorkers()
		const map = await mapOf(page)
		// Only a worker cuts a source into tiles.
		await within(
			'worker ended, to the first tile of a new one',
			map.evaluate(
				(live) =>
					new Promise<void>((resolve) => {
						live.on('webglcontextrestored', () => live.once('idle', () => resolve()))
					}),
			),
		)
		expect(await map.evaluate((live) => live.queryRenderedFeatures().length)).toBeGreaterThan(0)
	})

	journey('when it has stopped drawing', async ({ address, visit }) => {
		const { page } = await visit()
		await open(page, address)
		const frozen = await mapOf(page)
		await frozen.evaluate((live) => Object.assign(live, { triggerRepaint: () => {}, _render: () => live }))
		await within(
			'frames frozen, to another map',
			page.waitForFunction((old) => (document.querySelector('[data-map-state]') as Element & { map?: unknown }).map !== old, frozen),
		)
		await drawn(page).waitFor()
	})
})

describe('a kiosk that is started before its data are there', () => {
	journey('stands still and opens the map when they are: the archive answers with a web page', async ({ address, visit }) => {
		const { page, problems } = await visit()
		await page.clock.install()
		await page.route('**/*.pmtiles', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }))
		await page.goto(`${address}kiosk.html`)
		await within('archive, to the word', words(page).waitFor())
		await page.locator('.kiosk-standing .poster svg').waitFor()
		await leapUntil(page, isOn(page, 'still'))
		await page.unroute('**/*.pmtiles')
		await leapUntil(page, isOn(page, 'retrying'))
		await drawn(page).waitFor()
		problems.take()
	})

	journey('stands still, without a reload, while the archive never answers, and opens the map once it does', async ({ address, visit }) => {
		const { page, problems } = await visit()
		const openings = countOpenings(page)
		await page.clock.install()
		await page.route('**/*.pmtiles', stall)
		await page.goto(`${address}kiosk.html`)
		await within('archive never answers, to the word', words(page).waitFor())
		await leapUntil(page, isOn(page, 'still'))
		await page.locator('.kiosk-standing .poster svg').waitFor()
		await page.unroute('**/*.pmtiles')
		await leapUntil(page, async () => (await drawn(page).count()) === 1)
		expect(openings()).toBe(1)
		problems.take()
	})

	journey('says so in both languages and opens by itself: atlas.json', async ({ address, visit }) => {
		const { page, problems } = await visit()
		await page.clock.install()
		await page.route('**/atlas/atlas.json', (route) => route.fulfill({ status: 404, body: '' }))
		await page.goto(`${address}kiosk.html`)
		await within(
			'atlas.json missing, to the word',
			Promise.all((['zh', 'en'] as const).map((language) => page.getByText(errorText[language].atlasTitle).waitFor())),
		)
		await page.unroute('**/atlas/atlas.json')
		problems.take()
		await page.clock.runFor(31_000)
		await drawn(page).waitFor()
	})
})

describe('a kiosk without WebGL', () => {
	journey('is a still plan that can be touched, with its key figures', async ({ address, visit }) => {
		const { page, problems } = await visit({ width: 1920, height: 1080 })
		const openings = countOpenings(page)
		await withoutWebgl2(page)
		await page.goto(`${address}kiosk.html`)
		await within('no WebGL, to the word', words(page).waitFor())
		await page.locator('.poster svg').waitFor()
		const { zone, features } = await atlasOf(page)
		const feature = features.find(({ ref }) => ref === zone.landmarks[1])!

		// Wherever it is touched first there is something: a district at least.
		await page.mouse.click(1000, 540)
		await page.getByRole('article').waitFor()
		await page.getByRole('button', { name: kioskText.zh.close }).click()
		await page.getByRole('complementary', { name: kioskText.zh.keyFigures }).locator('dd').nth(3).waitFor()
		const point = await page.evaluate(([lng, lat]) => {
			const svg = document.querySelector<SVGSVGElement>('svg[data-bounds]')!
			const [west, , east, north] = svg.dataset['bounds']!.split(' ').map(Number) as [number, number, number, number]
			const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))
			const scale = svg.viewBox.baseVal.width / ((east - west) * (Math.PI / 180))
			const place = new DOMPoint(((lng - west) * Math.PI * scale) / 180, (y(north) - y(lat)) * scale).matrixTransform(svg.getScreenCTM()!)
			return [place.x, place.y] as const
		}, feature.anchor!)
		await page.mouse.click(...point)
		await page.getByRole('article', { name: feature.name.zh }).waitFor()
		await page.locator('.still-chosen').waitFor({ state: 'attached' })
		expect(openings()).toBe(1)
		problems.take()
	})
})

describe('a kiosk that only a new page can heal', () => {
	journey('is opened three times within ten minutes and no fourth time, and then stands still', async ({ address, visit }) => {
		const { page, problems } = await visit()
		const openings = countOpenings(page)
		await page.clock.install()
		// Without its worker the map is made and never draws.
		await page.route('**/maplibre-gl-worker*', stall)
		await page.goto(`${address}kiosk.html`)
		await leapUntil(page, () => openings() === 4)
		await leapUntil(page, isOn(page, 'still'))
		await within('boot loop broken, to the word', words(page).waitFor())
		await leapUntil(page, isOn(page, 'retrying'))
		await leapUntil(page, isOn(page, 'still'))
		expect(openings()).toBe(4)
		problems.take()
	})

	journey('is opened anew when its memory has grown, once nobody is there', async ({ address, visit }) => {
		const { page, problems } = await visit()
		const openings = countOpenings(page)
		await page.addInitScript(() => {
			const memory = { usedJSHeapSize: 50_000_000 }
			Object.defineProperty(performance, 'memory', { get: () => memory })
			Object.assign(globalThis, { memory })
		})
		await page.clock.install()
		await open(page, address)
		await page.mouse.click(900, 200)
		await page.evaluate(
			() => ((globalThis as typeof globalThis & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize = 900_000_000),
		)
		await leapUntil(page, () => openings() === 2)
		await untilReady(page)
		expect(await page.locator('[data-phase]').getAttribute('data-phase')).toBe('attract')
		// What was on its way when the page went.
		problems.take()
	})
})

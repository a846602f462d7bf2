import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Browser, Frame, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { embedText } from '../../src/text/embed.ts'
import { embedCodeText } from '../../src/text/embed-code.ts'
import { shareText } from '../../src/text/share.ts'
import { shellText } from '../../src/text/shell.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'
import { secondOrigin, type SecondOrigin } from './second-origin.ts'

interface Host {
	readonly page: Page
	readonly site: SecondOrigin
	/** What went wrong on it, requests to the atlas left out. */
	readonly problems: () => string[]
}

/** Somebody else's page, open in a browser, for as long as the work takes. */
async function onHost(browser: Browser, address: string, html: string, work: (host: Host) => Promise<void>): Promise<void> {
	const site = await secondOrigin(html)
	const context = await browser.newContext({ viewport: { width: 900, height: 700 }, locale: 'zh-CN', reducedMotion: 'reduce' })
	const page = await context.newPage()
	const problems = new PageProblems(page, site.origin)
	try {
		await page.goto(site.origin)
		await work({
			page,
			site,
			problems: () =>
				problems.take().filter((line) => !line.startsWith(`request to another origin: ${address}`) && !line.includes('favicon')),
		})
	} finally {
		await context.close()
		await site.close()
	}
}

const frameIn = async (page: Page): Promise<Frame> => {
	const frame = await (await page.waitForSelector('iframe')).contentFrame()
	if (!frame) throw new Error('no frame')
	await frame.waitForSelector('[data-map-state="ready"]', { state: 'attached', timeout: 60_000 })
	return frame
}
const framed = (source: string) =>
	`<!doctype html><title>x</title><body style="height:3000px"><iframe title="m" width="600" height="450" src="${source}">`
const dropped = async (frame: Frame): Promise<unknown> =>
	JSON.parse((await frame.locator('html').getAttribute('data-dropped-messages')) ?? '{}')

describe('a map in somebody else’s page', () => {
	journey('is the page of the documentation: it reads figures, hears what is chosen, and moves the map', async ({ address, browser }) => {
		const html = readFileSync('docs/embedding/example.html', 'utf8').replaceAll('https://atlas.example/', address)
		await onHost(browser, address, html, async ({ page, problems }) => {
			const area = page.locator('#area')
			await area.filter({ hasText: 'km²' }).waitFor({ timeout: 60_000 })
			const printed = JSON.parse(execFileSync('npm', ['run', '-s', 'figures', '--', '--json'], { encoding: 'utf8' })) as Record<
				string,
				unknown
			>[]
			const given = await page.evaluate<Record<string, unknown>[]>(`document.querySelector('jiangjin-atlas').getFigures()`)
			expect(given.map((figure, index) => ({ ...figure, ...printed[index] }))).toEqual(given)
			expect(given).toHaveLength(printed.length)

			await page.getByRole('button').first().click()
			await page.locator('#view').filter({ hasText: '全园' }).waitFor()
			await page.evaluate(`document.querySelector('jiangjin-atlas').select('park/park')`)
			await page.locator('#chosen').filter({ hasText: '园' }).waitFor()

			const picture = await page.evaluate<unknown[]>(
				`document.querySelector('jiangjin-atlas').export().then(async ({ blob, width, alt }) => [blob.type, width, alt.length > 20, (await createImageBitmap(blob)).width])`,
			)
			const [frameWidth] = await (await frameIn(page)).evaluate<number[]>('[innerWidth]')
			expect(picture).toEqual(['image/png', frameWidth, true, frameWidth])
			const refusal = await page.evaluate(`document.querySelector('jiangjin-atlas').goStory('nowhere').catch(({ code }) => code)`)
			expect(refusal).toBe('unknown-story')
			expect(problems()).toEqual([])
		})
	})

	journey('leaves the wheel to the page, and opens whole beside it', async ({ address, browser }) => {
		await onHost(browser, address, framed(`${address}embed.html?theme=gallery`), async ({ page, problems }) => {
			const frame = await frameIn(page)
			await page.mouse.move(300, 250)
			await page.mouse.wheel(0, 400)
			await page.waitForFunction('scrollY > 100')
			const link = frame.getByRole('link', { name: embedText.zh.fullMap })
			expect(await link.getAttribute('href')).toBe(`${address}?theme=gallery`)
			expect(problems()).toEqual([])
		})
	})

	journey('hears no page that its address does not name, and outlives a flood from the one it names', async ({ address, browser }) => {
		await onHost(browser, address, framed(`${address}embed.html?origins=https://else.example`), async ({ page }) => {
			const frame = await frameIn(page)
			await page.evaluate(`addEventListener('message', () => (window.heard = true))`)
			await page.evaluate(`frames[0].postMessage({ v: 1, type: 'getFigures', id: 'a', payload: {} }, '*')`)
			await frame.waitForSelector('html[data-dropped-messages]', { state: 'attached' })
			expect([await dropped(frame), await page.evaluate('window.heard')]).toEqual([{ origin: 1 }, undefined])
		})
		const flood = `for (let i = 0; i < 1000; i++) frames[0].postMessage({ v: 1, type: 'select', id: 'f' + i, payload: { ref: null } }, '*')
			frames[0].postMessage({ v: 1, type: 'select', payload: JSON.parse('{"__proto__":{"x":1}}') }, '*')`
		await onHost(browser, address, framed(''), async ({ page, site }) => {
			await page.evaluate(`document.querySelector('iframe').src = '${address}embed.html?origins=${site.origin}'`)
			const frame = await frameIn(page)
			await page.evaluate(flood)
			await frame.waitForSelector('html[data-dropped-messages]', { state: 'attached' })
			const { flood: lost } = (await dropped(frame)) as { flood: number }
			expect(lost).toBeGreaterThan(800)
			const answer = `new Promise((resolve) => {
				addEventListener('message', ({ data }) => data.id === 'z' && resolve(data.payload.figures.length))
				setInterval(() => frames[0].postMessage({ v: 1, type: 'getFigures', id: 'z', payload: { ids: ['park-area'] } }, '*'), 100)
			})`
			expect(await page.evaluate(answer)).toBe(1)
		})
	})

	journey.for([
		[200, 200],
		[400, 300],
		[800, 600],
	] as const)('is usable at %i × %i: nothing covers the notice, and axe finds nothing', async ([width, height], { address, visit }) => {
		const { page } = await visit({ width, height })
		await page.goto(`${address}embed.html`)
		await untilReady(page)
		await page.getByRole('link', { name: embedText.zh.fullMap }).waitFor()
		const notice = page.getByText('未经地图审核')
		const isFree = await notice.evaluate((line) => {
			const { left, right, top, bottom } = line.getBoundingClientRect()
			const whole = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
			const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => document.elementFromPoint(x, y)))
			return whole && corners.every((element) => element === line)
		})
		expect([isFree, await accessibilityFaults(page)]).toEqual([true, []])
	})
})

describe('the code that embeds the map', () => {
	journey('is written as one chooses, and its view follows the preview', async ({ address, visit }) => {
		const { page } = await visit({ width: 1440, height: 900 })
		const text = embedCodeText.zh
		await page.goto(address)
		await untilReady(page)
		await page.getByRole('button', { name: shellText.zh.share }).click()
		await page.getByRole('tab', { name: shareText.zh.tabs.embed }).click()
		const code = page.getByRole('textbox', { name: text.code })
		const reads = async (part: string) =>
			page.waitForFunction((wanted) => [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(wanted)), part)
		await reads('width="600" height="450"')
		await page.getByRole('radio', { name: /400 × 300/ }).check({ force: true })
		await page.getByRole('radiogroup', { name: text.legend.title }).getByRole('radio', { name: text.legend.none }).check({ force: true })
		await page.getByRole('textbox', { name: text.origin }).fill('https://www.example.org/path')
		await page.keyboard.press('Enter')
		await page.getByText(text.badOrigin).waitFor()
		await page.getByRole('textbox', { name: text.origin }).fill('https://www.example.org')
		await page.keyboard.press('Enter')
		await reads('width="400" height="300"')
		expect(await code.inputValue()).toContain('legend=none&amp;origins=https://www.example.org"')
		await page.frameLocator('dialog iframe').locator('[data-map-state="ready"]').waitFor({ state: 'attached' })
		await page.frameLocator('dialog iframe').getByRole('button', { name: '放大地图' }).click()
		await reads('map=')
	})
})

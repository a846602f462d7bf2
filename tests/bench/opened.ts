import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../browser/launch-chromium.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { untilReady } from '../browser/until-ready.ts'

/**
 * Opens a page in a browser of its own, cold, and hands it on once its map is ready, with the paths that it had asked for by then.
 *
 * @throws when the page met any problem, for then its time means nothing.
 */
export async function opened<Result>(
	address: string,
	use: (page: Page, paths: readonly string[]) => Promise<Result>,
	{ width, height, isHall = false }: { width: number; height: number; isHall?: boolean } = { width: 1366, height: 768 },
): Promise<Result> {
	const browser: Browser = await launchChromium()
	try {
		const context = await browser.newContext({
			viewport: { width, height },
			locale: 'zh-CN',
			// A hall's screen moves, and is touched.
			reducedMotion: isHall ? 'no-preference' : 'reduce',
			hasTouch: isHall,
		})
		const page = await context.newPage()
		const problems = new PageProblems(page, new URL(address).origin)
		const fetched: { path: string; startMs: number }[] = []
		page.on('requestfinished', (request) => {
			const { protocol, pathname } = new URL(request.url())
			if (protocol === 'http:') fetched.push({ path: pathname, startMs: request.timing().startTime })
		})
		// What tsx wraps named functions in; those that run in the page need it there.
		await page.addInitScript('globalThis.__name = (named) => named')
		await page.addInitScript(noteWhenReady)
		await page.goto(address)
		await untilReady(page)
		const readyMs = (await page.evaluate(() => performance.timeOrigin)) + (await readyAfterMs(page))
		const result = await use(page, [...new Set(fetched.filter(({ startMs }) => startMs <= readyMs).map(({ path }) => path))])
		const met = problems.take()
		if (met.length > 0) throw new Error(`${address} met problems:\n${met.join('\n')}`)
		return result
	} finally {
		await browser.close()
	}
}

/** Milliseconds from the start of the navigation to the moment the map said it was ready, by the page's own clock. */
export async function readyAfterMs(page: Page): Promise<number> {
	return page.evaluate(() => {
		const [mark] = performance.getEntriesByName('map-ready')
		if (!mark) throw new Error('The map was ready before anyone looked.')
		return mark.startTime
	})
}

/** Runs in the page before its own scripts. */
function noteWhenReady(): void {
	const observer = new MutationObserver(() => {
		if (!document.querySelector('[data-map-state="ready"]')) return
		performance.mark('map-ready')
		observer.disconnect()
	})
	observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] })
}

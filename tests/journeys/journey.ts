import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { launchChromium } from '../browser/launch-chromium.ts'
import { PageProblems } from '../browser/page-problems.ts'

interface Visit {
	page: Page
	problems: PageProblems
}

interface VisitOptions {
	width?: number
	height?: number
	/** Pixels that are drawn for each of the page's, half a one if nothing is said: a processor draws them, and a quarter of them in half the time. */
	deviceScaleFactor?: number
	/** Which of two languages the visitor's browser asks for. */
	locale?: 'zh-CN' | 'en-GB'
	reducedMotion?: boolean
}

interface Fixtures {
	browser: Browser
	/** Address of the built application, with a slash at the end. */
	address: string
	/** A new visitor in a clean browser, at no page yet. At the end of the test none of them may have met a problem. */
	visit: (options?: VisitOptions) => Promise<Visit>
}

/** A test of the built application in a real browser, served as `npm start` serves it. */
export const journey = test.extend<Fixtures>({
	browser: [
		// eslint-disable-next-line no-empty-pattern -- vitest reads the fixture's dependencies from this pattern
		async ({}, use) => {
			const browser = await launchChromium()
			await use(browser)
			await browser.close()
		},
		{ scope: 'file' },
	],
	address: [
		// eslint-disable-next-line no-empty-pattern -- vitest reads the fixture's dependencies from this pattern
		async ({}, use) => {
			const served = await serveFolder(inject('applicationFolder'), 0)
			await use(served.address)
			await served.close()
		},
		{ scope: 'file' },
	],
	visit: async ({ browser, address }, use) => {
		const visits: Visit[] = []
		await use(async ({ width = 1366, height = 768, deviceScaleFactor = 0.5, locale = 'zh-CN', reducedMotion = true } = {}) => {
			const context = await browser.newContext({
				viewport: { width, height },
				deviceScaleFactor,
				locale,
				reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
			})
			const page = await context.newPage()
			const visit = { page, problems: new PageProblems(page, new URL(address).origin) }
			visits.push(visit)
			return visit
		})
		const left = visits.flatMap(({ problems }) => problems.take())
		await Promise.all(visits.map(({ page }) => page.context().close()))
		expect(left).toEqual([])
	},
})

/** Everything axe finds wrong with the page as it is, or with a part of it, one line each. The whole page takes seconds: look at it once, and then at what changes. */
export async function accessibilityFaults(page: Page, part?: string): Promise<string[]> {
	const axe = new AxeBuilder({ page })
	const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
	)
}

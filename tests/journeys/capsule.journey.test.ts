import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect } from 'vitest'
import { capsuleText } from '../../src/text/capsule.ts'
import { shareText } from '../../src/text/share.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = capsuleText.zh

/** The most that a capsule may weigh. */
const MOST_BYTES = 3_000_000

describe('a capsule', () => {
	journey(
		'made in the browser opens from a stick, without any network, as the plan stood, and tells what was chosen',
		async ({ address, browser, visit }) => {
			const folder = await mkdtemp(join(tmpdir(), 'capsule-'))
			const { page } = await visit()
			await page.goto(`${address}?theme=gallery&sel=park/park`)
			await untilReady(page)
			const { stories, figures } = await atlasOf(page)
			const [first, ...others] = stories
			await page.keyboard.press('s')
			await page.getByRole('tab', { name: shareText.zh.tabs.capsule }).click()
			for (const { title } of others) await page.getByRole('checkbox', { name: title.zh }).uncheck()
			expect(await accessibilityFaults(page)).toEqual([])
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: text.make }).click()])
			const file = join(folder, download.suggestedFilename())
			await download.saveAs(file)
			expect((await stat(file)).size).toBeLessThan(MOST_BYTES)

			const context = await browser.newContext({
				offline: true,
				locale: 'zh-CN',
				reducedMotion: 'reduce',
				viewport: { width: 1366, height: 768 },
			})
			const stick = await context.newPage()
			const troubles: string[] = []
			stick.on('pageerror', ({ message }) => troubles.push(message))
			stick.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
			stick.on('request', (request) => /^(data|blob):/.test(request.url()) || troubles.push(request.url()))
			const opened = pathToFileURL(file).href
			await stick.goto(opened)
			await untilReady(stick)
			await stick.locator('html[data-theme=gallery]').waitFor()
			await stick.locator('#panel').getByRole('heading', { level: 2 }).first().waitFor()
			await stick.keyboard.press('1')
			await stick.getByText(new RegExp(`${figures.length} 项`)).waitFor()
			await stick.keyboard.press('F5')
			await stick.locator('main.stage').getByRole('heading', { name: first!.steps[0]!.title.zh, exact: true }).waitFor()
			await stick.keyboard.press('Escape')
			expect(await stick.evaluate((title) => document.documentElement.outerHTML.includes(title), others[0]!.steps[0]!.title.zh)).toBe(false)
			expect(troubles).toEqual([opened])
			await context.close()
			await rm(folder, { recursive: true })
		},
	)
})

import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openKioskRoom } from '../../src/server/open-kiosk-room.ts'
import { remoteAddress } from '../../src/server/remote-address.ts'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { pairingText } from '../../src/text/pairing.ts'
import { remoteText } from '../../src/text/remote.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = remoteText.zh
const pairing = pairingText.zh

/** Presses a button of the remote by the words on it. */
const press = (remote: Page, name: string) => remote.getByRole('button', { name, exact: true }).click()

describe('the guide’s remote', () => {
	journey('steers the wall from a second window of the same machine', async ({ address, visit }) => {
		const { page: wall } = await visit({ width: 1920, height: 1080 })
		await wall.goto(`${address}kiosk.html`)
		await untilReady(wall)
		const { stories, zone } = await atlasOf(wall)
		const remote = await wall.context().newPage()
		const problems = new PageProblems(remote, new URL(address).origin)
		await remote.setViewportSize({ width: 1180, height: 820 })
		await remote.goto(`${address}kiosk.html?role=remote`)
		await remote.getByText(text.leading).waitFor()
		expect(await accessibilityFaults(remote)).toEqual([])

		const [first, second] = stories[1]!.steps
		await remote.getByRole('button', { name: stories[1]!.title.zh }).click()
		await wall.locator('[data-mode=guided]').waitFor()
		await wall.getByText(first!.title.zh, { exact: true }).waitFor()
		await press(remote, text.pause)
		await press(remote, text.next)
		await wall.getByText(second!.title.zh, { exact: true }).waitFor()
		await remote.getByText(text.stepOf(2, stories[1]!.steps.length)).waitFor()
		await press(remote, text.play)
		await remote.getByRole('button', { name: text.pause, exact: true }).waitFor()
		expect(await accessibilityFaults(remote)).toEqual([])

		await press(remote, text.explore)
		await remote.getByText(text.nothingTold).waitFor()
		const group = zone.groups.at(-1)!
		const layer = remote.getByRole('button', { name: group.title.zh, exact: true })
		const before = await layer.getAttribute('aria-pressed')
		await layer.click()
		await remote.getByRole('button', { name: group.title.zh, exact: true, pressed: before !== 'true' }).waitFor()
		await press(remote, text.language.en)
		await wall.locator('html[lang=en]').waitFor()

		await wall.bringToFront()
		await wall.mouse.click(1200, 500)
		await wall.getByText(remoteText.en.speaking).waitFor()
		await remote.bringToFront()
		await press(remote, text.startOver)
		await wall.locator('[data-phase=attract][data-mode=guided]').waitFor()
		await press(remote, text.mode.auto)
		await wall.getByText(text.playsItself).waitFor()
		await press(remote, text.mode.manual)
		await wall.locator('[data-phase=attract][data-mode=manual]').waitFor()
		await press(remote, text.mode.guided)
		await remote.close()
		await wall.locator('[data-mode=manual]').waitFor()
		expect(problems.take()).toEqual([])
	})

	journey('steers the wall from another browser, paired by the code on the wall over the kiosk’s server', async ({ browser }) => {
		const served = await serveFolder(inject('applicationFolder'), 0)
		const address = remoteAddress('localhost', served.server)
		const closeRoom = openKioskRoom(served.server, { now: () => performance.now(), address, hearLife: () => {}, beginStep: () => {} })
		const problems: PageProblems[] = []
		const open = async (width: number, height: number) => {
			const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', reducedMotion: 'reduce' })
			const page = await context.newPage()
			problems.push(new PageProblems(page, new URL(served.address).origin))
			return page
		}
		const wall = await open(1920, 1080)
		await wall.goto(`${served.address}kiosk.html?room`)
		await untilReady(wall)
		const { stories } = await atlasOf(wall)
		await wall.keyboard.press('Shift+P')
		const card = wall.getByRole('dialog', { name: pairing.title })
		await card.getByRole('img', { name: pairing.qr }).waitFor()
		const code = ((await card.getByLabel(pairing.code).textContent()) ?? '').replace(/\D/g, '')
		expect(await accessibilityFaults(wall)).toEqual([])

		const tablet = await open(820, 1180)
		await tablet.goto(address)
		await tablet.getByRole('textbox', { name: pairing.enter }).fill(code === '000000' ? '111111' : '000000')
		await press(tablet, pairing.connect)
		await tablet.getByText(pairing.triesLeft(4)).waitFor()
		expect(await accessibilityFaults(tablet)).toEqual([])
		await tablet.getByRole('textbox', { name: pairing.enter }).fill(code)
		await press(tablet, pairing.connect)
		await tablet.getByText(text.leading).waitFor()
		await card.waitFor({ state: 'detached' })

		await tablet.getByRole('button', { name: stories[1]!.title.zh }).click()
		await wall.locator('[data-mode=guided]').waitFor()
		await wall.getByText(stories[1]!.steps[0]!.title.zh, { exact: true }).waitFor()
		await tablet.context().close()
		await wall.locator('[data-mode=manual]').waitFor()
		expect(problems.flatMap((each) => each.take())).toEqual([])
		await wall.context().close()
		closeRoom()
		await served.close()
	})
})

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { capsuleText } from '../../src/text/capsule.ts'
import { untilReady } from '../browser/until-ready.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

/** The page with its fonts, its lines and its plan has hundreds of colours; an empty one has some tens. */
const FEWEST_COLOURS = 300

async function prove(input: ProofInput): Promise<void> {
	const { browser, folder, holds } = input
	const page = await openShareTab(input, 'capsule', 'zh')
	const file = await savedBy(page, capsuleText.zh.make, { folder, name: 'capsule.html' })
	await page.close()
	const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	const stick = await context.newPage()
	const troubles: string[] = []
	stick.on('pageerror', ({ message }) => troubles.push(message))
	stick.on('request', (request) => !/^(data|blob|file):/.test(request.url()) && troubles.push(request.url()))
	await stick.goto(pathToFileURL(file).href)
	await untilReady(stick)
	await stick.screenshot({ path: join(folder, 'capsule-in-chromium.png') })
	await context.close()
	holds(`capsule.html: Chromium draws it from the disk without a network${troubles.join('\n  ')}`, troubles.length === 0)
	const shot = join(folder, 'capsule-in-firefox.png')
	const profile = join(folder, 'firefox')
	run(
		'firefox-esr',
		'--headless',
		'--no-remote',
		'--profile',
		profile,
		'--window-size',
		'1366,768',
		'--screenshot',
		shot,
		pathToFileURL(file).href,
	)
	const colours = Number(run('identify', '-format', '%k', shot))
	holds(`capsule.html: Firefox shows it from the disk, in ${String(colours)} colours`, colours > FEWEST_COLOURS)
}

/** The capsule in two browsers. */
export const capsule: Proof = { needs: ['firefox-esr', 'identify'], prove }

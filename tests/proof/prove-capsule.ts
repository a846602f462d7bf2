import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { capsuleText } from '../../src/text/capsule.ts'
import { figuresText } from '../../src/text/figures.ts'
import { untilReady } from '../browser/until-ready.ts'
import { inFirefox } from './firefox.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

/** The page with its fonts, its lines and its plan has hundreds of colours; an empty one has some tens. */
const FEWEST_COLOURS = 300

/** Runs in the page: the state of its map once every figure has been recomputed in it, and whether the browser has WebGL 2 on this machine. */
const untilRecomputed = (line: string) => `new Promise((resolve) => {
	const look = () => {
		const state = document.querySelector('[data-map-state]')?.getAttribute('data-map-state')
		if (!document.body.innerText.includes(${JSON.stringify(line)})) requestAnimationFrame(look)
		else resolve(document.createElement('canvas').getContext('webgl2') ? state : 'without WebGL 2')
	}
	look()
})`

async function prove(input: ProofInput): Promise<void> {
	const { browser, folder, holds, atlas } = input
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
	const state = await inFirefox(pathToFileURL(file).href, join(folder, 'firefox'), async (opened) => {
		const reached = await opened.evaluate(untilRecomputed(figuresText.zh.same(atlas.figures.length, 0).split(' · ')[0] ?? ''))
		writeFileSync(shot, await opened.screenshot())
		return reached
	})
	const colours = Number(run('identify', '-format', '%k', shot))
	holds(
		`capsule.html: Firefox recomputes ${String(atlas.figures.length)} figures, its map is ${String(state)}`,
		state !== 'failed' && state !== undefined,
	)
	holds(`capsule.html: Firefox shows it in ${String(colours)} colours`, colours > FEWEST_COLOURS)
}

/** The capsule in two browsers. */
export const capsule: Proof = { needs: ['firefox-esr', 'identify'], prove }

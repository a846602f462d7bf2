import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, inject, onTestFinished } from 'vitest'
import type { AtlasFile } from '../../src/contracts/atlas.ts'
import type { Hall } from '../../src/contracts/hall.ts'
import { kioskText } from '../../src/text/kiosk.ts'
import { PageProblems } from '../browser/page-problems.ts'
import { untilReady } from '../browser/until-ready.ts'
import { connections, datagrams } from '../fixtures/hall-devices.ts'
import { journey } from './journey.ts'

const { zh } = kioskText

/** The built application in a folder of its own, its first two steps with commands, beside the file of a hall. */
function hallFolder(devices: Hall): { folder: string; stories: AtlasFile['stories'] } {
	const folder = mkdtempSync(join(tmpdir(), 'hall-'))
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
	cpSync(inject('applicationFolder'), join(folder, 'dist'), { recursive: true })
	const file = join(folder, 'dist/atlas/atlas.json')
	const atlas = JSON.parse(readFileSync(file, 'utf8')) as AtlasFile
	const [first, second] = atlas.stories[0]!.steps
	first!.cues = [{ device: 'lights', text: 'DOWN\r\n' }]
	second!.cues = [{ device: 'model', hex: '0a ff 01' }]
	writeFileSync(file, JSON.stringify(atlas))
	writeFileSync(join(folder, 'hall.json'), JSON.stringify(devices))
	return { folder, stories: atlas.stories }
}

/** Serves that folder as `npm start -- --kiosk --hall hall.json` does once it has built. Gives the address of the wall that it prints. */
async function startedWall(folder: string): Promise<string> {
	const program = [import.meta.resolve('tsx'), resolve('src/server/main.ts'), '--kiosk', '--hall', 'hall.json']
	const server = spawn(process.execPath, ['--import', ...program], {
		cwd: folder,
		env: { ...process.env, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	onTestFinished(() => void server.kill())
	let printed = ''
	for await (const part of server.stdout) {
		printed += String(part)
		const address = /http:\S+\?room/.exec(printed)?.[0]
		if (address !== undefined) return address
	}
	throw new Error(`The server ended: ${printed}`)
}

journey(
	'a hall is sent the commands of each step as the wall begins to tell it, by UDP and by TCP, and none before',
	async ({ browser }) => {
		const lights = await datagrams()
		const model = await connections()
		const { folder, stories } = hallFolder({ lights: lights.device, model: model.device })
		const wall = await startedWall(folder)
		const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
		const problems = new PageProblems(page, new URL(wall).origin)
		await page.goto(wall)
		await untilReady(page)
		await page.mouse.click(1300, 40)
		await page.getByRole('button', { name: zh.stories }).click()
		await page.getByRole('button', { name: stories[0]!.title.zh }).click()
		// "DOWN" is 44 4f 57 4e. The pictures that passed before are not told: they have sent nothing.
		expect(await lights.received.until(1)).toEqual(['444f574e0d0a'])
		await page.keyboard.press('PageDown')
		expect(await model.received.until(1)).toEqual(['0aff01'])
		await page.keyboard.press('PageUp')
		expect(await lights.received.until(2)).toHaveLength(2)
		expect(problems.take()).toEqual([])
		await page.context().close()
	},
)

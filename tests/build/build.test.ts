import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ZoneData } from '../../geodata/build/zone-data.ts'
import { AtlasFile } from '../../src/contracts/atlas.ts'
import { feature, smallZone } from './small-zone.ts'
import { writeZone } from './write-zone.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
	code: number | null
	stdout: string
	stderr: string
}

/** Runs the build as `npm run geodata` does, on a zone of its own. */
function build(zone: string, out: string, ...flags: string[]): Promise<Run> {
	const args = ['--import', 'tsx', join(ROOT, 'geodata/build/build.ts'), '--zone', join(folder, zone), '--out', join(folder, out), ...flags]
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, { cwd: ROOT })
		const run: Run = { code: null, stdout: '', stderr: '' }
		child.stdout.on('data', (text: Buffer) => (run.stdout += text.toString()))
		child.stderr.on('data', (text: Buffer) => (run.stderr += text.toString()))
		child.on('close', (code) => resolve({ ...run, code }))
	})
}

const filesIn = (out: string): string[] =>
	readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, out).length + 1))
		.sort()

const contentOf = (out: string, file: string): Buffer => readFileSync(join(folder, out, file))

function zoneWith(name: string, change: (zone: ZoneData) => void): void {
	const zone = smallZone()
	change(zone)
	writeZone(join(folder, name), zone)
}

const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:08.000\n园区在河的北面。\n'

/** Gives the zone's only step a narration in Chinese. */
function narrate(zone: ZoneData): void {
	zone.stories[0]!.steps[0]!.narration = { zh: { audio: 'zh/park.mp3', captions: 'zh/park.vtt' } }
	zone.recordings = new Map([
		['zh/park.mp3', Buffer.from('sound')],
		['zh/park.vtt', Buffer.from(CAPTIONS)],
	])
}

const PATIENCE_MS = 120_000
let runs: Run[] = []
beforeAll(async () => {
	zoneWith('sound', narrate)
	runs = [await build('sound', 'first'), await build('sound', 'second')]
}, PATIENCE_MS)

describe('building a sound zone', () => {
	test('succeeds without a word on the error stream', () => {
		expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: '' })))
	})

	test('gives the same bytes each time', () => {
		const files = filesIn('first')
		expect(filesIn('second')).toEqual(files)
		expect(files.filter((file) => !contentOf('first', file).equals(contentOf('second', file)))).toEqual([])
	})

	test('describes what lies beside it, to the byte', () => {
		const { files, stories } = AtlasFile.parse(JSON.parse(contentOf('first', 'atlas.json').toString()))
		const listed = [files.archive, files.plan, files.features, files.drawn, files.posters.sheet, files.posters.gallery, ...files.fonts]
		expect(listed.map(({ path }) => contentOf('first', path).length)).toEqual(listed.map(({ bytes }) => bytes))
		const { audio = '', captions = '' } = stories[0]?.steps[0]?.narration?.zh ?? {}
		expect([...listed.map(({ path }) => path), audio, captions, 'atlas.json', 'fonts.css'].sort()).toEqual(filesIn('first'))
	})

	test('names everything but the two entrances by its content', () => {
		const plain = filesIn('first').filter((file) => !/-[0-9a-f]{12}\.[a-z0-9]+$/.test(file))
		expect(plain).toEqual(['atlas.json', 'fonts.css'])
	})

	test('summarises each feature with its place', () => {
		const { features } = AtlasFile.parse(JSON.parse(contentOf('first', 'atlas.json').toString()))
		expect(features.find(({ ref }) => ref === 'park/park')).toMatchObject({
			geometry: 'area',
			bounds: [0.1, 0.1, 0.3, 0.3],
			shownBy: null,
			note: null,
		})
		// The road runs straight from 0.02° E, 0.15° N to 0.38° E, 0.35° N: its middle is 0.2° E, 0.25° N.
		expect(features.find(({ ref }) => ref === 'roads/road')).toMatchObject({ geometry: 'line', anchor: [0.2, 0.25] })
		expect(features.find(({ ref }) => ref === 'towns/town')).toMatchObject({ geometry: 'point', anchor: [0.14, 0.14] })
	})

	test('keeps every feature whole, with its layer', () => {
		const { files } = AtlasFile.parse(JSON.parse(contentOf('first', 'atlas.json').toString()))
		const { features } = JSON.parse(contentOf('first', files.features.path).toString()) as { features: object[] }
		const own = smallZone().layers.flatMap(({ definition: { id }, features }) =>
			features.map((one) => ({ ...one, properties: { layer: id, ...one.properties } })),
		)
		expect(features).toEqual(own)
	})

	test('tells its stories as they are written, with the recordings under names that say their content', () => {
		const { stories, zone } = AtlasFile.parse(JSON.parse(contentOf('first', 'atlas.json').toString()))
		expect(stories.map(({ id }) => id)).toEqual(zone.stories)
		const { narration, ...told } = stories[0]!.steps[0]!
		expect(told).toEqual(smallZone().stories[0]!.steps[0])
		expect(narration?.zh?.audio).toMatch(/^stories\/zh\/park-[0-9a-f]{12}\.mp3$/)
		expect(contentOf('first', narration?.zh?.captions ?? '').toString()).toBe(CAPTIONS)
	})

	test('prints a line for each layer and the whole', () => {
		// The road is one line of two points.
		expect(runs[0]?.stdout).toMatch(/^roads +1 +2 +schematic +archive +[\d,]+$/m)
		expect(runs[0]?.stdout).toMatch(/^8 layers, 10 features, 1 figures; \d+ files, [\d,]+ bytes; [\d.]+ s$/m)
	})
})

describe('a zone with a fault', { timeout: PATIENCE_MS }, () => {
	test('stops the build with one line for each fault, and leaves what was built before', async () => {
		zoneWith('broken', ({ layers }) => {
			layers.find(({ definition: { id } }) => id === 'towns')?.features.push(feature('far', { type: 'Point', coordinates: [7, 7] }))
		})
		const run = await build('broken', 'second')
		expect(run.code).toBe(1)
		expect(run.stderr).toMatch(/^layers\/base\/towns\.geojson · far · geometry.*: .+\n$/)
		expect(filesIn('second')).toEqual(filesIn('first'))
	})

	test('names file, step and field of a story that is broken', async () => {
		zoneWith('untold', ({ stories }) => {
			Object.assign(stories[0]!.steps[0]!, { frame: ['park/lake'], figures: [{ figure: 'depth' }], durationS: 8 })
		})
		const run = await build('untold', 'never')
		expect(run).toMatchObject({ code: 1, stdout: '' })
		expect(run.stderr.trimEnd().split('\n')).toEqual([
			'stories/walk.story.json · park · frame.0: a layer or a feature of the zone, not "park/lake"',
			'stories/walk.story.json · park · figures.0.figure: a figure of figures.json, not "depth"',
		])
	})

	test('names file and place of what cannot be read', async () => {
		zoneWith('unreadable', (zone) => Object.assign(zone.zone, { extent: [0, 0, 1] }))
		const run = await build('unreadable', 'never')
		expect(run).toMatchObject({ code: 1, stdout: '' })
		expect(run.stderr).toMatch(/^zone\.json .*extent.*: .+\n$/)
		expect(existsSync(join(folder, 'never'))).toBe(false)
	})
})

test('only checking writes nothing', { timeout: PATIENCE_MS }, async () => {
	const run = await build('sound', 'nothing', '--check')
	expect(run).toMatchObject({ code: 0, stderr: '' })
	expect(existsSync(join(folder, 'nothing'))).toBe(false)
})

import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { figuresJson } from '../../geodata/build/figures-json.ts'
import { rowIdOf } from '../../src/features/deck/deck-marks.ts'
import { storySlides, viewSlide } from '../../src/features/deck/deck-model.ts'
import { writeDeck, type PicturedSlide } from '../../src/features/deck/write-deck.ts'
import { PIXEL as pixel, zone, zoneAtlas, zoneFigures } from '../fixtures/zone-atlas.ts'

const atlas = zoneAtlas
const PIXEL = `data:image/png;base64,${pixel.toString('base64')}`
const pictured = (slide: ReturnType<typeof viewSlide>): PicturedSlide => ({
	...slide,
	map: PIXEL,
	alt: '<b>"the map" & words',
	swatches: slide.legend.map(() => PIXEL),
	link: 'http://localhost/?lang=en&layers=park',
	code: PIXEL,
})
const layers = atlas.layers.slice(0, 5).map(({ id }) => ({ id, opacity: 1 }))
const partsOf = async (slides: readonly PicturedSlide[], shape: 'wide' | 'narrow' = 'wide') =>
	unzipSync(await writeDeck(slides, shape, 'zh'))

describe('a deck', () => {
	let parts: Record<string, Uint8Array>
	const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
	beforeAll(async () => {
		parts = await partsOf(
			zone.zone.themesOfFigures.map(({ id }) => pictured(viewSlide(atlas, layers, id, { language: 'zh', date: '2026-11-30' }))),
		)
	})

	test('holds every part that its relationships name', () => {
		for (const [path, bytes] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
			const folder = path.replace(/_rels\/[^/]*$/, '')
			for (const [, attributes = ''] of strFromU8(bytes).matchAll(/<Relationship ([^>]*)>/g)) {
				if (attributes.includes('TargetMode="External"')) continue
				const target = /Target="([^"]*)"/.exec(attributes)?.[1] ?? ''
				const name = decodeURI(new URL(target, `http://deck/${folder}`).pathname).slice(1)
				expect(Object.keys(parts), `${path} names ${target}`).toContain(name)
			}
		}
	})

	test('has no letter in its markup that would break it, in addresses behind words and pictures neither', () => {
		for (const [path, bytes] of Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name)))
			expect(strFromU8(bytes), path).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i)
	})

	test('gives each row of a table its own id, and its notes a paragraph a line', () => {
		const ids = [...text('ppt/slides/slide1.xml').matchAll(/<a16:rowId [^>]*val="(\d+)"/g)].map(([, id]) => Number(id))
		const marks = / name="atlas \S+ zh ([^"]+)"/.exec(text('ppt/slides/slide1.xml'))?.[1]?.split(' ') ?? []
		expect(ids).toEqual(marks.map(rowIdOf))
		const paragraphs = [...text('ppt/notesSlides/notesSlide1.xml').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, line]) => line)
		expect(paragraphs.slice(0, 2)).toEqual([`数据版本：${atlas.file.dataVersion}`, '制作日期：2026 年 11 月 30 日'])
	})

	test('says in its tables the very numbers of figures --json', () => {
		const results = JSON.parse(figuresJson(zoneFigures)) as { id: string; value: number }[]
		const slides = Object.keys(parts)
			.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
			.map(text)
		let checked = 0
		for (const slide of slides) {
			const marks = /name="atlas \S+ zh ([^"]+)"/.exec(slide)?.[1]?.split(' ') ?? []
			const rows = [...slide.matchAll(/<a:tr [^>]*>(.*?)<\/a:tr>/gs)].slice(1)
			expect(rows).toHaveLength(marks.length)
			rows.forEach(([row], index) => {
				const definition = zone.figures.find(({ id }) => `figure:${id}` === marks[index])!
				const value = results.find(({ id }) => id === definition.id)!.value
				const cells = [...row.matchAll(/<a:tc[ >].*?<\/a:tc>/gs)].map(([cell]) =>
					[...cell.matchAll(/<a:t>([^<]*)</g)].map(([, run]) => run).join(' '),
				)
				const [, digits = '', wan] = /([\d\s.]*\d)\s*(万)?/.exec(cells[1] ?? '') ?? []
				const said = Number(digits.replace(/\s/g, '')) * (wan === undefined ? 1 : 10_000)
				expect(said, cells.join(' | ')).toBeCloseTo(Number(value.toFixed(definition.digits)), 6)
				checked += 1
			})
		}
		expect(checked).toBeGreaterThan(15)
	})

	test('draws targets as a chart of its own, whose values are the parts that are there', () => {
		const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
		expect(charts.length).toBeGreaterThan(0)
		expect(Object.keys(parts).some((name) => name.endsWith('.xlsx'))).toBe(true)
	})

	test('carries sources and the version of the data in its notes, and no markup of anybody’s', () => {
		expect(text('ppt/notesSlides/notesSlide1.xml')).toContain(atlas.file.dataVersion)
		expect(text('ppt/slides/slide1.xml')).not.toContain('<b>')
		expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain('lang=en&amp;layers=park')
	})
})

test('a story becomes one slide a step, in both languages side by side', async () => {
	const story = atlas.stories[0]!
	const parts = await partsOf(storySlides(atlas, story, { language: 'both', date: '2026-11-30' }).map(pictured), 'narrow')
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
	expect(slides).toHaveLength(story.steps.length)
	const first = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
	for (const title of Object.values(story.steps[0]!.title)) expect(first).toContain(title)
})

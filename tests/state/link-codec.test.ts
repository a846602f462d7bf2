import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { FaceDefaults } from '../../src/state/face-defaults.ts'
import { decodeLink, encodeLink } from '../../src/state/link-codec.ts'
import { defaultLink, type Link } from '../../src/state/link.ts'
import { PANELS } from '../../src/state/panel.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
const defaults: FaceDefaults = { preset: 'planner', theme: 'sheet' }
const standard = defaultLink(atlas, defaults)
const linkOf = (search: string) => decodeLink(search, atlas, defaults).link
const ignoredOf = (search: string) => decodeLink(search, atlas, defaults).ignored

/** A number with a fixed count of decimals, as links write it. */
const decimal = (min: number, max: number, digits: number) =>
	fc
		.integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
		.map((value) => Number((value / 10 ** digits).toFixed(digits)))

const { extent, minZoom, maxZoom } = atlas.zone
const anyView = fc.record({
	zoom: decimal(minZoom, maxZoom, 2),
	lng: decimal(extent[0], extent[2], 5),
	lat: decimal(extent[1], extent[3], 5),
})

const anyLink: fc.Arbitrary<Link> = fc.record({
	language: fc.constantFrom(...atlas.zone.languages),
	theme: fc.constantFrom(...atlas.zone.themes),
	view: fc.option(anyView.map(({ zoom, lng, lat }) => ({ zoom, center: [lng, lat] as [number, number] }))),
	layers: fc
		.subarray(atlas.layers.map(({ id }) => id))
		.chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), opacity: decimal(0, 1, 2) })))),
	selection: fc.option(fc.constantFrom(...atlasFixture.features.map(({ ref }) => ref))),
	panel: fc.constantFrom(...PANELS),
})

describe('a link', () => {
	test('brings back exactly what it was made from, whatever was chosen', () => {
		fc.assert(
			fc.property(anyLink, (link) => {
				expect(decodeLink(encodeLink(link, atlas, defaults), atlas, defaults)).toEqual({ link, ignored: [] })
			}),
		)
	})

	test('may name its parts in any order', () => {
		fc.assert(
			fc.property(anyLink, fc.array(fc.integer(), { minLength: 6, maxLength: 6 }), (link, keys) => {
				const parts = encodeLink(link, atlas, defaults).slice(1).split('&')
				const shuffled = parts.map((part, index) => ({ part, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key)
				expect(linkOf(`?${shuffled.map(({ part }) => part).join('&')}`)).toEqual(link)
			}),
		)
	})

	test('to the default state has no parts at all', () => {
		expect(encodeLink(standard, atlas, defaults)).toBe('')
		expect(linkOf('')).toEqual(standard)
	})

	test('is readable: ids, slashes and semicolons stand in it as they are', () => {
		const link: Link = {
			...standard,
			language: 'en',
			view: { zoom: 11.2, center: [106.238, 29.3395] },
			layers: [
				{ id: 'park', opacity: 1 },
				{ id: 'metro', opacity: 0.7 },
			],
			selection: 'stations/station-xiangtang',
			panel: 'inspector',
		}
		expect(encodeLink(link, atlas, defaults)).toBe('?lang=en&map=11.2/29.3395/106.238&layers=park;metro:0.7&sel=stations/station-xiangtang')
	})

	test('opens the card of the feature it selects, unless it names another panel', () => {
		expect(linkOf('?sel=park/park').panel).toBe('inspector')
		expect(linkOf('?sel=park/park&panel=words').panel).toBe('words')
		expect(encodeLink({ ...standard, selection: 'park/park', panel: 'inspector' }, atlas, defaults)).toBe('?sel=park/park')
	})

	test('with nothing drawn keeps nothing drawn', () => {
		expect(encodeLink({ ...standard, layers: [] }, atlas, defaults)).toBe('?layers=')
		expect(linkOf('?layers=').layers).toEqual([])
	})

	test('draws its layers in the order of the tree, whatever order it names them in', () => {
		expect(linkOf('?layers=metro;park:0.5').layers).toEqual([
			{ id: 'park', opacity: 0.5 },
			{ id: 'metro', opacity: 1 },
		])
	})

	test('survives what programs do to addresses: escaped signs, a bearing and a pitch behind the place', () => {
		expect(linkOf('?layers=park%3Bmetro%3A0.7&map=11%2F29.3%2F106.2').layers).toHaveLength(2)
		expect(linkOf('?map=11/29.3/106.2/0/0').view).toEqual({ zoom: 11, center: [106.2, 29.3] })
		expect(ignoredOf('?map=11/29.3/106.2/0/0')).toEqual([])
	})
})

describe('a part that cannot be used', () => {
	test.each([
		['lang=fr', { part: 'lang', value: 'fr', suggestion: null, reason: 'bad-value' }],
		['lang=EN', { part: 'lang', value: 'EN', suggestion: 'en', reason: 'bad-value' }],
		['theme=galery', { part: 'theme', value: 'galery', suggestion: 'gallery', reason: 'bad-value' }],
		['panel=figure', { part: 'panel', value: 'figure', suggestion: 'figures', reason: 'bad-value' }],
		['layers=built-up-aera', { part: 'layers', value: 'built-up-aera', suggestion: 'built-up-area', reason: 'unknown-layer' }],
		[
			'sel=stations/station-xiangtan',
			{ part: 'sel', value: 'stations/station-xiangtan', suggestion: 'stations/station-xiangtang', reason: 'unknown-feature' },
		],
		['sel=park', { part: 'sel', value: 'park', suggestion: null, reason: 'unknown-feature' }],
		['layer=park', { part: 'layer', value: 'park', suggestion: 'layers', reason: 'unknown-part' }],
		['lang=zh&lang=en', { part: 'lang', value: 'en', suggestion: null, reason: 'repeated' }],
	])('%s is named, with what was probably meant', (search, part) => {
		expect(ignoredOf(`?${search}`)).toEqual([part])
		expect(linkOf(`?${search}`)).toEqual(standard)
	})

	test.each([
		'NaN/29.3/106.2',
		'1e999/29.3/106.2',
		'11/29.3',
		'11',
		'',
		'//',
		'11/29.3/106.2/0/0/0',
		'99/29.3/106.2',
		'11/0/0',
		'11/106.2/29.3',
		'11/29.3/١٠٦',
		'0x0b/29.3/106.2',
	])('map=%s leaves the home view', (value) => {
		expect(linkOf(`?map=${value}`).view).toBeNull()
		expect(ignoredOf(`?map=${value}`)).toMatchObject([{ part: 'map', reason: 'bad-value' }])
	})

	test('a bearing and a pitch are named, since this map has neither; the place behind them holds', () => {
		expect(linkOf('?map=11/29.3/106.2/45/40').view).toEqual({ zoom: 11, center: [106.2, 29.3] })
		expect(ignoredOf('?map=11/29.3/106.2/45/40')).toEqual([{ part: 'map', value: '45/40', suggestion: null, reason: 'flat-map' }])
		expect(ignoredOf('?map=11/29.3/106.2/-90')).toMatchObject([{ value: '-90', reason: 'flat-map' }])
	})

	test('leaves the other parts in force', () => {
		expect(linkOf('?lang=en&layers=nothing;metro&theme=dark&sel=park/park')).toMatchObject({
			language: 'en',
			theme: 'sheet',
			layers: [{ id: 'metro', opacity: 1 }],
			selection: 'park/park',
		})
	})

	test.each(['7', '-0.1', '0.123', 'NaN', '1e0', '', '0.5:0.5'])('an opacity of “%s” leaves the layer fully drawn', (opacity) => {
		expect(linkOf(`?layers=park:${opacity}`).layers).toEqual([{ id: 'park', opacity: 1 }])
		expect(ignoredOf(`?layers=park:${opacity}`)).toMatchObject([{ part: 'layers', value: `park:${opacity}`, reason: 'bad-value' }])
	})

	test('a layer named twice counts once, as it was named first', () => {
		expect(linkOf('?layers=park:0.5;park').layers).toEqual([{ id: 'park', opacity: 0.5 }])
		expect(ignoredOf('?layers=park:0.5;park')).toMatchObject([{ value: 'park', reason: 'repeated' }])
	})

	test('that another program added is nobody’s mistake', () => {
		expect(ignoredOf('?utm_source=mail&utm_medium=x&fbclid=1&from=groupmessage&isappinstalled=0&spm=a.b')).toEqual([])
	})
})

describe('a hostile link', () => {
	const strings = [
		'%00',
		'%',
		'%E0%A4%A',
		'__proto__',
		'constructor',
		'toString',
		'\u202Epark',
		'park\u200F',
		'<img src=x onerror=alert(1)>',
		'𝓅𝒶𝓇𝓀',
		'../../etc',
		'a'.repeat(1_000_000),
	]
	const parts = ['lang', 'theme', 'map', 'layers', 'sel', 'panel', '__proto__', 'hasOwnProperty']

	test.each(parts)('cannot break the page through %s', (part) => {
		for (const value of strings) expect(linkOf(`?${part}=${value}`)).toEqual(standard)
	})

	test('cannot break the page with anything at all', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...strings.slice(0, -1)))
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parts), text), text)), (pairs) => {
				const { link, ignored } = decodeLink(`?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`, atlas, defaults)
				expect(ignored.length).toBeLessThanOrEqual(20)
				expect(decodeLink(encodeLink(link, atlas, defaults), atlas, defaults)).toEqual({ link, ignored: [] })
			}),
		)
	})

	test('is quoted without marks that turn or hide the text, and never at length', () => {
		const [turned, long] = ignoredOf(`?layers=${encodeURIComponent('\u202Epark\u0000')}&sel=${'x'.repeat(1_000_000)}`)
		expect(turned).toMatchObject({ value: 'park', suggestion: 'park' })
		expect(long?.value).toHaveLength(49)
	})

	test('is read no further than its hundredth part', () => {
		expect(linkOf(`?${'a=b&'.repeat(99)}lang=en`).language).toBe('en')
		expect(linkOf(`?${'a=b&'.repeat(100)}lang=en`).language).toBe('zh')
		expect(ignoredOf(`?${'a=b&'.repeat(100_000)}`)).toHaveLength(20)
	})

	test('says what differs from the face it is read on', () => {
		const gallery: FaceDefaults = { preset: 'visitor', theme: 'gallery' }
		const { link } = decodeLink('', atlas, gallery)
		expect(link).toMatchObject({ theme: 'gallery', layers: defaultLink(atlas, gallery).layers })
		expect(encodeLink(link, atlas, gallery)).toBe('')
		expect(encodeLink(link, atlas, defaults)).toContain('theme=gallery')
	})
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graticuleItems, graticuleStep } from '../../../src/domain/print/graticule.ts'
import { framePrint, layOutPrint } from '../../../src/domain/print/lay-out-print.ts'
import { ORIENTATIONS, PAPERS, type Orientation, type Paper } from '../../../src/domain/print/paper.ts'
import type { PrintBox } from '../../../src/domain/print/print-box.ts'
import type { PrintItem } from '../../../src/domain/print/print-item.ts'
import type { PrintWords } from '../../../src/domain/print/print-words.ts'

const BOX: PrintBox = { center: [106.3, 29.35], denominator: 100_000, bearingDeg: 0 }
/** Every letter one em wide: what is reckoned with it, can be by hand. */
const widthEm = (text: string) => text.length

const words = (change: Partial<PrintWords> = {}): PrintWords => ({
	title: 'Plan',
	theme: 'Theme',
	legend: {
		title: 'Legend',
		rows: Array.from({ length: 20 }, (_, index) => ({ symbol: { kind: 'core' } as never, title: `row ${String(index)}` })),
		bases: [{ basis: 'schematic', title: 'hatched' }],
	},
	figures: {
		title: 'Figures',
		head: ['a', 'b', 'c'],
		rows: Array.from({ length: 12 }, (_, index) => ({ title: `f${String(index)}`, published: '1', computed: '2', small: 'small' })),
		left: (count) => `${String(count)} more`,
	},
	notes: [{ title: 'Notes', text: ['one note'] }],
	code: 'scan',
	sources: '',
	approval: 'not reviewed',
	foot: ['datum', 'edge', 'date'],
	scale: '1:100 000',
	barLabels: ['0', '1', '2 km'],
	ruler: '100 mm',
	...change,
})

function laidOut(paper: Paper, orientation: Orientation, said = words(), box = BOX) {
	const layout = { paper, orientation, words: said, widthEm }
	const frame = framePrint(layout)
	return { frame, items: layOutPrint({ ...layout, frame, box, hasGraticule: true, drawn: [] }) }
}

const texts = (items: readonly PrintItem[]) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
const only = <Kind extends PrintItem['kind']>(items: readonly PrintItem[], kind: Kind) =>
	items.filter((item): item is Extract<PrintItem, { kind: Kind }> => item.kind === kind)

describe('a sheet', () => {
	test.each(PAPERS.flatMap((paper) => ORIENTATIONS.map((way) => [paper, way] as const)))(
		'%s %s has everything on its paper',
		(paper, way) => {
			const { frame, items } = laidOut(paper, way)
			const { width, height } = frame.paper
			const inside = (x: number, y: number) => x >= 0 && y >= 0 && x <= width && y <= height
			for (const item of items) {
				if (item.kind === 'line') expect(inside(...item.from) && inside(...item.to)).toBe(true)
				else if (item.kind === 'text' || item.kind === 'label') expect(inside(item.x, item.y)).toBe(true)
				else if (item.kind !== 'shape') expect(inside(item.x, item.y) && inside(item.x + item.width, item.y + item.height)).toBe(true)
			}
			expect(frame.map.width * frame.map.height).toBeGreaterThan(0.2 * width * height)
		},
	)

	test('on any paper its ruler is 100 mm long, a stroke to each millimetre', () => {
		for (const paper of PAPERS) {
			const { frame, items } = laidOut(paper, 'portrait')
			const under = frame.outer.y + frame.outer.height
			const lines = only(items, 'line').filter(({ from }) => from[1] > under)
			expect(lines.filter(({ from, to }) => from[0] === to[0])).toHaveLength(101)
			const [rule] = lines.filter(({ from, to }) => from[1] === to[1])
			expect(rule!.to[0] - rule!.from[0]).toBeCloseTo(100, 9)
		}
	})

	test('its scale bar is as long as its ground at the scale', () => {
		// On A3 the bar may be 49 mm: of 1, 2 and 5 km, 20 mm are 2 km at 1:100 000, in four blocks of 5 mm.
		const { frame, items } = laidOut('a3', 'landscape')
		const blocks = only(items, 'rect').filter(({ height }) => Math.abs(height - 1.6) < 1e-9)
		expect(blocks).toHaveLength(4)
		const length = blocks[3]!.x + blocks[3]!.width - blocks[0]!.x
		expect([10, 20, 50]).toContain(Math.round(length * 1e6) / 1e6)
		expect(length).toBeLessThanOrEqual(frame.map.width * 0.16)
	})

	test('a box turned to the east has its north arrow turned to the left', () => {
		const [north] = only(laidOut('a4', 'landscape', words(), { ...BOX, bearingDeg: 30 }).items, 'north')
		expect(north!.turnDeg).toBe(-30)
	})

	test('says how many figures had no room, and says nothing where all have', () => {
		const { items } = laidOut('a4', 'landscape')
		const shown = texts(items).filter((text) => /^f\d/.test(text)).length
		expect(shown).toBeLessThan(12)
		expect(texts(items)).toContain(`${String(12 - shown)} more`)
		const few = words({ figures: { ...words().figures!, rows: words().figures!.rows.slice(0, 2) } })
		expect(texts(laidOut('a4', 'landscape', few).items).filter((text) => text.endsWith('more'))).toEqual([])
	})

	test('leaves its room to the map where nothing stands beside it, and the code stands on the map', () => {
		const bare = words({ legend: null, figures: null, notes: null })
		const { frame, items } = laidOut('a3', 'landscape', bare)
		expect(frame.map).toEqual(frame.inner)
		const [code] = only(items, 'code')
		expect(code!.x + code!.width).toBeLessThan(frame.map.x + frame.map.width)
		expect(laidOut('a3', 'landscape', { ...bare, code: null }).items.some(({ kind }) => kind === 'code')).toBe(false)
	})

	test('prints the notice under its frame whatever is left out', () => {
		const bare = words({ legend: null, figures: null, notes: null, code: null, sources: 'Sources: one' })
		const { items } = laidOut('a4', 'portrait', bare)
		expect(texts(items)).toEqual(expect.arrayContaining(['not reviewed', 'Sources: one', 'Plan', '1:100 000']))
	})

	test('no two rows of the legend stand on each other', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...PAPERS), fc.constantFrom(...ORIENTATIONS), (count, paper, way) => {
				const rows = Array.from({ length: count }, (_, index) => ({
					symbol: { kind: 'core' } as never,
					title: 'x'.repeat(1 + (index % 17)),
				}))
				const { frame, items } = laidOut(paper, way, words({ legend: { title: 'Legend', rows, bases: [] } }))
				const swatches = only(items, 'swatch')
				expect(swatches).toHaveLength(count)
				for (const { x, y, width, height } of swatches) {
					expect(x + width).toBeLessThan(frame.legend!.x + frame.legend!.width)
					expect(y >= frame.legend!.y && y + height <= frame.legend!.y + frame.legend!.height).toBe(true)
				}
				expect(new Set(swatches.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(count)
			}),
		)
	})
})

describe('the graticule', () => {
	const MAP = { x: 0, y: 0, width: 300, height: 200 }

	test('has lines as far apart as leaves at most nine of them', () => {
		expect([graticuleStep(0.04), graticuleStep(0.3), graticuleStep(1)]).toEqual([0.005, 0.05, 0.2])
	})

	test('north up, meridians are numbered on the upper edge and parallels on the left one', () => {
		const labels = only(graticuleItems(BOX, MAP, 1), 'text')
		const meridian = labels.find(({ text }) => text === '106.30° E')
		expect(meridian!.x).toBeCloseTo(150, 6)
		expect(meridian!.y).toBeCloseTo(-0.9, 6)
		expect(labels.find(({ text }) => text === '29.35° N')!.y).toBeCloseTo(100, 6)
	})

	test('no tick and no cross leaves the map, however the box is turned', () => {
		fc.assert(
			fc.property(fc.integer({ min: -179, max: 180 }), (bearingDeg) => {
				for (const { from, to } of only(graticuleItems({ ...BOX, bearingDeg }, MAP, 1), 'line'))
					for (const [x, y] of [from, to]) expect(x >= -1e-6 && y >= -1e-6 && x <= 300 + 1e-6 && y <= 200 + 1e-6).toBe(true)
			}),
		)
	})
})

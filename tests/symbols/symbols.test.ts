import { describe, expect, test } from 'vitest'
import { COLORS, SymbolSpec, type Color } from '../../src/contracts/symbol.ts'
import { THEMES } from '../../src/contracts/zone.ts'
import { symbolImages } from '../../src/symbols/images.ts'
import { marksOf } from '../../src/symbols/marks.ts'
import { PALETTES } from '../../src/symbols/palette.ts'
import { swatchUrl } from '../../src/symbols/swatch.ts'
import { NOMINAL_ZOOM, WEIGHTS, factorAt } from '../../src/symbols/weight.ts'
import { contrast } from './contrast.ts'

const KINDS = SymbolSpec.def.options.flatMap(({ shape }) => shape.kind.def.values)
const specOf = (kind: (typeof KINDS)[number]) =>
	SymbolSpec.parse(kind === 'icon-point' ? { kind, color: 'port', icon: 'anchor' } : { kind, color: 'core' })

describe('the vocabulary of marks', () => {
	test('draws every symbol but the listed one, in both themes', () => {
		for (const theme of THEMES) {
			const silent = KINDS.filter((kind) => marksOf(specOf(kind), PALETTES[theme]).length === 0)
			expect(silent).toEqual(['listed-only'])
		}
	})

	test('shows every symbol in the legend as a picture that names its size', () => {
		for (const kind of KINDS) {
			const text = decodeURIComponent(swatchUrl(specOf(kind), 'sheet'))
			expect(text).toContain('width="34" height="18"')
			expect(text).not.toMatch(/NaN|undefined/)
		}
	})

	test.each(THEMES)('has an image for every image and pattern that a mark asks for (%s)', (theme) => {
		const drawn: [SymbolSpec['kind'], Color][] = [
			['rim-area', 'wing'],
			['hatched-area', 'innovation'],
			['core-area', 'core'],
			['unsited-area', 'unknown'],
			['dotted-area', 'built'],
		]
		const specs = drawn.map(([kind, color]) => SymbolSpec.parse({ kind, color }))
		const images = symbolImages([...KINDS.map(specOf), ...specs], PALETTES[theme])
		const marks = specs.flatMap((spec) => marksOf(spec, PALETTES[theme]))
		const wanted = marks.flatMap((mark) => (mark.type === 'image' ? mark.image : mark.type === 'fill' ? (mark.pattern ?? []) : []))
		expect(wanted).toEqual(['hatch-wing', 'hatch-innovation', 'hatch-core', 'rings-core', 'hatch-unknown', 'grid'])
		expect(wanted.filter((name) => !images.has(name))).toEqual([])
	})

	test('a line has its nominal weight at 34 px per kilometre and keeps it between the bounds', () => {
		// Between zoom 11 (0.94) and 12 (1.33): 0.94 + 0.2 × 0.39 = 1.018.
		expect(factorAt(WEIGHTS, NOMINAL_ZOOM)).toBeCloseTo(1.018, 6)
		expect(factorAt(WEIGHTS, 3)).toBe(0.5)
		expect(factorAt(WEIGHTS, 20)).toBe(1.61)
	})
})

describe('the palettes', () => {
	test('write every name with a contrast of at least 4.5 to its halo', () => {
		for (const theme of THEMES) {
			const palette = PALETTES[theme]
			for (const color of COLORS) {
				const ground = color === 'district' ? palette.outerHalo : color === 'river' ? palette.water.fill : palette.halo
				expect(contrast(palette.colors[color].ink, ground), `${theme} ${color}`).toBeGreaterThanOrEqual(4.5)
			}
		}
	})

	test('draw every disc with a contrast of at least 3 to its halo and to its glyph', () => {
		for (const theme of THEMES) {
			const palette = PALETTES[theme]
			for (const color of ['market', 'campus', 'port', 'bridge', 'plant'] as const) {
				expect(contrast(palette.colors[color].fill, palette.halo), `${theme} ${color}`).toBeGreaterThanOrEqual(3)
				expect(contrast(palette.colors[color].fill, palette.glyph), `${theme} ${color}`).toBeGreaterThanOrEqual(3)
			}
		}
	})
})

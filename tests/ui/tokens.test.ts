import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The custom properties of one theme, the paper's where the theme has none of its own. */
function tokens(theme: 'sheet' | 'gallery'): Record<string, string> {
	const [paper = '', gallery = ''] = css.split("[data-theme='gallery']")
	const read = (text: string) =>
		Object.fromEntries([...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']))
	return theme === 'sheet' ? read(paper) : { ...read(paper), ...read(gallery) }
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
	return (high + 0.05) / (low + 0.05)
}

const texts = [
	['ink', 'sheet'], ['ink-2', 'sheet'], ['ink-3', 'sheet'], ['ink', 'sheet-2'], ['ink-2', 'sheet-2'], ['ink-3', 'sheet-2'], ['ink-2', 'paper'],
	['accent-ink', 'sheet'], ['accent-ink', 'sheet-2'], ['accent-ink', 'accent-soft'], ['ink', 'accent-soft'], ['ink-2', 'accent-soft'], ['on-accent', 'accent'],
	['plan-ink', 'sheet'], ['good', 'good-soft'], ['warn', 'warn-soft'], ['warn', 'sheet'], ['ink-2', 'mute-soft'], ['paper', 'ink'],
] as const // prettier-ignore
const shapes = [
	['control', 'sheet'],
	['control', 'sheet-2'],
	['accent', 'sheet'],
	['accent', 'accent-soft'],
] as const

describe.each(['sheet', 'gallery'] as const)('in the theme %s', (theme) => {
	const color = tokens(theme)

	test.each(texts)('text of %s on %s reaches 4.5:1', (text, ground) => {
		expect(contrast(color[text] ?? '', color[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
	})

	test.each(shapes)('shapes of %s on %s reach 3:1', (shape, ground) => {
		expect(contrast(color[shape] ?? '', color[ground] ?? '')).toBeGreaterThanOrEqual(3)
	})
})

test('black on white is 21:1, as the standard defines it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
})

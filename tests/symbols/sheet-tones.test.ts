import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SHEET_TONES } from '../../src/symbols/sheet-tones.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const block = { sheet: css.slice(0, css.indexOf("[data-theme='gallery']")), gallery: css.slice(css.indexOf("[data-theme='gallery']")) }

test.each(['sheet', 'gallery'] as const)('what stands on a picture has the colours of the interface: %s', (theme) => {
	for (const [name, color] of Object.entries(SHEET_TONES[theme])) expect(block[theme], name).toContain(`--${name}: ${color};`)
})

import { expect, test } from 'vitest'
import { keyLabel } from '../../src/ui/key-label.ts'

test.each([
	['r', 'R'],
	['Shift+P', 'Shift P'],
	['Mod+k', 'Ctrl K'],
	['?', '?'],
	['+', '+'],
	['Mod++', 'Ctrl +'],
	['Escape', 'Esc'],
])('the key %s is printed as %s', (key, label) => {
	expect(keyLabel(key, { Escape: 'Esc' })).toBe(label)
})

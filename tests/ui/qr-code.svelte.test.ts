import { mount, unmount } from 'svelte'
import { expect, test, vi } from 'vitest'
import { qrDrawing } from '../../src/ui/qr-drawing.ts'
import QrCode from '../../src/ui/QrCode.svelte'

/** The dark modules of a row, the quiet zone left out. */
function darkModules(path: string, row: number): number[] {
	return [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].filter(([, , y]) => Number(y) === row + 4).map(([, x]) => Number(x) - 4)
}

test('a short text is a code of version 1 within its quiet zone, with a position mark in three corners', async () => {
	const { size, path } = await qrDrawing('HALL 3')
	// Version 1 has 21 modules, and four blank ones on each side.
	expect(size).toBe(21 + 2 * 4)
	// The first row of a position mark is seven dark modules, the second only its two ends.
	expect(darkModules(path, 0).filter((x) => x < 8 || x > 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20])
	expect(darkModules(path, 1).filter((x) => x < 8 || x > 12)).toEqual([0, 6, 14, 20])
	expect(darkModules(path, 20).filter((x) => x < 8)).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('a text that no code can hold is said to be too long in its place', async () => {
	const page = mount(QrCode, { target: document.body, props: { text: 'x'.repeat(3000), label: 'log', failure: 'too long' } })
	await vi.waitFor(() => expect(document.body.textContent).toContain('too long'))
	await unmount(page)
})

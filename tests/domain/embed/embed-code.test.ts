import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedCode } from '../../../src/domain/embed/embed-code.ts'

describe('the code that embeds the map', () => {
	test('is a frame with a title, a size and an address in which ampersands are written out', () => {
		const address = 'https://atlas.example/embed.html?lang=en&legend=none'
		expect(embedCode({ title: '规划一张图', address, width: 600, height: 450 })).toBe(
			[
				'<iframe title="规划一张图"',
				'  src="https://atlas.example/embed.html?lang=en&amp;legend=none"',
				'  width="600" height="450" loading="lazy" allow="fullscreen" style="border:0"></iframe>',
			].join('\n'),
		)
	})

	test('takes the full width of the page where none is given', () => {
		expect(embedCode({ title: 'a', address: 'b', width: null, height: 450 })).toContain('width="100%" height="450"')
	})

	test('stays one frame whatever the title and the address say', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (title, address) => {
				const code = embedCode({ title, address, width: 200, height: 200 })
				expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
				// Seven attributes, each between two quotation marks.
				expect(code.match(/"/g)).toHaveLength(14)
			}),
		)
	})
})

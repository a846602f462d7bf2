import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriesScenario } from '../../../src/domain/sketch/carries-scenario.ts'
import { MOST_LINK_BYTES, scenarioHash, scenarioInHash } from '../../../src/domain/sketch/scenario-link.ts'
import { scenarioFrom, scenarioText, ScenarioFault } from '../../../src/domain/sketch/scenario-text.ts'
import { activeOf, freshShelf } from '../../../src/domain/sketch/shelf.ts'
import { strip } from './plots.ts'

const empty = activeOf(freshShelf('6f0c1a52-7d5e-4c3b-9a55-0d8f3a3b2c11'))
const withPlots = (count: number) => ({
	...empty,
	book: {
		...empty.book,
		kept: Array.from({ length: count }, (_, index) => strip(106 + Math.sin(index) / 10, 106.3 + Math.cos(index) / 10, null, index + 1)),
	},
})

describe('a scenario in a link', () => {
	test('comes out as it went in', async () => {
		const scenario = withPlots(5)
		const hash = await scenarioHash(scenarioText(scenario, 'zone', 'v1'))
		expect(carriesScenario(hash!)).toBe(true)
		expect(scenarioFrom(await scenarioInHash(hash!))).toEqual(scenario)
	})

	test('is written in letters that no address changes, whatever it says', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
				const hash = await scenarioHash(text)
				expect(hash).toMatch(/^#scenario=[zt][\w-]*$/)
				expect(await scenarioInHash(hash!)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)))
			}),
			{ numRuns: 50 },
		)
	})

	test('has no link where it is too large for one', async () => {
		expect(await scenarioHash(scenarioText(withPlots(2000), 'zone', 'v1'))).toBeNull()
	})

	test.each([
		['cut off', async () => (await scenarioHash(scenarioText(withPlots(5), 'zone', 'v1')))!.slice(0, 60)],
		['of other letters', () => Promise.resolve('#scenario=z%%%')],
		['longer than a link may be', () => Promise.resolve(`#scenario=t${'A'.repeat(MOST_LINK_BYTES)}`)],
	])('%s is refused', async (_, hash) => {
		await expect(hash().then(scenarioInHash)).rejects.toBeInstanceOf(ScenarioFault)
	})
})

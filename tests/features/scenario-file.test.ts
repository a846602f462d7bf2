import { describe, expect, test } from 'vitest'
import { freshShelf, activeOf } from '../../src/domain/sketch/shelf.ts'
import { scenarioFrom } from '../../src/domain/sketch/scenario-text.ts'
import { faultWords, scenarioFile, scenarioFileName } from '../../src/features/sketch/scenario-file.ts'
import { sketchText } from '../../src/text/sketch.ts'
import { strip } from '../domain/sketch/plots.ts'
import { zoneAtlas } from '../fixtures/zone-atlas.ts'

const empty = activeOf(freshShelf('6f0c1a52-7d5e-4c3b-9a55-0d8f3a3b2c11'))
const scenario = { ...empty, name: '站前/社区', book: { ...empty.book, kept: [strip(106.3, 106.4, 'research')] } }
const written = await scenarioFile(zoneAtlas, scenario).text()
const withChange = (change: (file: { version: number; scenario: typeof scenario }) => void) => {
	const file = JSON.parse(written) as { version: number; scenario: typeof scenario }
	change(file)
	return JSON.stringify(file)
}

describe('a scenario as a file', () => {
	test('is read back as it was', () => {
		expect(scenarioFrom(written)).toEqual(scenario)
	})

	test('is called as it is named, without what no file system takes', () => {
		expect(scenarioFileName(zoneAtlas, scenario, 'zh')).toMatch(/-站前 社区\.scenario\.json$/)
		expect(scenarioFileName(zoneAtlas, empty, 'en')).toMatch(/-Scenario 1\.scenario\.json$/)
	})

	test.each([
		['cut short', written.slice(0, 200), sketchText.zh.notJson],
		['empty', '', sketchText.zh.notJson],
		['of a later version', withChange((file) => (file.version = 2)), /version/],
		[
			'with a latitude of 129°',
			withChange((file) => (file.scenario.book.kept[0]!.corners[0]!.position[1] = 129)),
			/kept\.0\.corners\.0\.position\.1/,
		],
		['with a class nobody knows', withChange((file) => Object.assign(file.scenario.book.kept[0]!, { landUse: 'casino' })), /landUse/],
		['with a key too many', withChange((file) => Object.assign(file.scenario, { script: 'x' })), /script/],
		['of something else', '{"type":"FeatureCollection","features":[]}', /type/],
	])('%s is refused with the place', (_, content, words) => {
		const refusal = () => {
			try {
				return scenarioFrom(content)
			} catch (cause) {
				return faultWords(cause, 'zh')
			}
		}
		expect(refusal()).toMatch(words)
	})
})

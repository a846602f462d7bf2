import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultLine } from '../../src/contracts/fault.ts'
import { onlyFault } from './only-fault.ts'
import { ZoneCopy, type Entry } from './zone-folder.ts'

const SPACE = 'stories/space.story.json'

let copy: ZoneCopy
beforeEach(() => {
	copy = new ZoneCopy()
})
afterEach(() => {
	copy.dispose()
})

/** Changes the first step of the story of space and says what is wrong then. */
function faultsOf(changes: Entry): [field: string, expected: string][] {
	copy.changeStep('space', 'built-up', (step) => Object.assign(step, changes))
	const found = copy.faults()
	expect(found.map(({ file, id }) => [file, id])).toEqual(found.map(() => [SPACE, 'built-up']))
	return found.map(({ field, expected }) => [field, expected])
}

describe('a story', () => {
	test('that the zone names has a file', () => {
		copy.remove(SPACE)
		expect(onlyFault(copy)).toEqual({ file: 'zone.json', id: 'space', field: 'stories.1', expected: `a story with a file ${SPACE}` })
	})

	test('that has a file is named by the zone, and once', () => {
		copy.changeObject('zone.json', (zone) => (zone['stories'] = ['location', 'location', 'innovation', 'industry', 'transport', 'goals']))
		expect(copy.faults().map(faultLine)).toEqual([
			'zone.json · location · id: an id of its own: zone.json has one called "location" already',
			`zone.json · space · stories: the story space in its place, as ${SPACE} is there`,
		])
	})

	test('bears the id that its file is called by', () => {
		copy.changeObject(SPACE, (story) => (story['id'] = 'room'))
		expect(onlyFault(copy)).toEqual({ file: SPACE, id: 'room', field: 'id', expected: '"space", as the file is called' })
	})

	test('has each step once', () => {
		copy.changeStep('space', 'people', (step) => (step['id'] = 'built-up'))
		expect(onlyFault(copy)).toMatchObject({ file: SPACE, id: 'built-up', field: 'id' })
	})

	test('that breaks its contract is named with its step and field', () => {
		copy.changeStep('space', 'people', (step) => (step['sentence'] = { zh: '建成区有60平方公里。', en: 'It is built.' }))
		copy.changeStep('space', 'built-up', (step) => delete step['frame'])
		expect(copy.faults().map(faultLine)).toEqual([
			`${SPACE} · built-up · frame: array; it is missing`,
			`${SPACE} · people · sentence.zh: no number but a year: what is counted belongs to "figures", by the id of its figure or fact`,
		])
	})
})

describe('a step', () => {
	test('sends the hall whole bytes, to a device by its id', () => {
		expect(faultsOf({ cues: [{ device: 'model', hex: 'abc' }] })).toEqual([
			['cues.0.hex', 'whole bytes: two hexadecimal digits each, with or without a space between them'],
		])
		expect(faultsOf({ cues: [{ device: 'Floor lights', text: 'ON' }] })).toEqual([
			['cues.0.device', 'an identifier in kebab-case, such as "old-harbour"'],
		])
	})

	test('draws layers that are there, each once', () => {
		expect(faultsOf({ layers: [{ id: 'built-up-area' }, { id: 'lake' }, { id: 'built-up-area' }] })).toEqual([
			['layers.1.id', 'a layer of the zone, not "lake"'],
			['layers.2.id', 'each layer once'],
		])
	})

	test('frames what has a place on the map', () => {
		expect(faultsOf({ frame: ['park/lake', 'science-city/area-beibei', 'districts/jiangjin-name', 'park', 'park'] })).toEqual([
			['frame.0', 'a layer or a feature of the zone, not "park/lake"'],
			['frame.1', 'something that has a place on the map; "science-city/area-beibei" has none'],
			['frame.2', 'something that has a place on the map; "districts/jiangjin-name" has none'],
			['frame.4', 'each reference once'],
		])
	})

	test('may frame what an area stands for', () => {
		expect(faultsOf({ frame: ['markets/market-herun'] })).toEqual([])
	})

	test('lights what it draws', () => {
		expect(faultsOf({ highlight: ['markets/market-agri'] })).toEqual([['highlight.0', 'something of a layer that the step draws']])
	})

	test('names numbers that are there, each once', () => {
		expect(faultsOf({ figures: [{ fact: 'one-axis-two-wings' }, { figure: 'depth' }] })).toEqual([
			['figures.0.fact', 'a fact with a number; "one-axis-two-wings" has none'],
			['figures.1.figure', 'a figure of figures.json, not "depth"'],
		])
		expect(faultsOf({ figures: [{ fact: 'gdp-2020' }, { fact: 'gdp-2020' }] })).toEqual([['figures.1', 'each number once']])
		expect(faultsOf({ figures: [{ fact: 'hearsay' }] })).toEqual([
			['figures.0.fact', 'a fact of facts.json or readings.json, not "hearsay"'],
		])
	})

	test('says which of several numbers it means, and only there', () => {
		expect(faultsOf({ figures: [{ fact: 't-equip-300' }, { fact: 'gdp-2020', part: 0 }] })).toEqual([
			['figures.0.part', 'which number of "t-equip-300" is meant, from 0 to 2'],
			['figures.1.part', 'no part: "gdp-2020" gives one number'],
		])
		expect(faultsOf({ figures: [{ fact: 't-equip-300', part: 3 }] })).toEqual([
			['figures.0.part', 'which number of "t-equip-300" is meant, from 0 to 2'],
		])
	})

	test('sets bars side by side that measure the same', () => {
		expect(faultsOf({ bars: [{ figure: 'built-up-area' }, { fact: 'gdp-2020' }] })).toEqual([
			['bars', 'numbers in one unit, not km2 and yi-yuan'],
		])
		expect(faultsOf({ bars: [{ figure: 'built-up-area' }] })).toEqual([
			['bars', 'at least two numbers: one alone has nothing to stand beside'],
		])
		expect(faultsOf({ bars: [{ figure: 'built-up-area' }, { from: 'tech-730', to: 't-tech-1000' }] })).toEqual([
			['bars', 'either numbers or targets, not both'],
		])
	})

	test('shows a target as a target, against what is there in the same unit', () => {
		expect(faultsOf({ bars: [{ from: 't-tech-1000', to: 'tech-730' }] })).toEqual([
			['bars.0.from', 'a value of today; "t-tech-1000" is a statement of another kind: target'],
			['bars.0.to', 'a target; "tech-730" is a statement of another kind: actual'],
		])
		expect(faultsOf({ bars: [{ from: 'gdp-2020', to: 't-tech-1000' }] })).toEqual([
			['bars.0', 'two facts in one unit, not yi-yuan and enterprises'],
		])
		expect(faultsOf({ bars: [{ from: 'hearsay', to: 't-equip-300' }] })).toEqual([
			['bars.0.from', 'a fact of facts.json or readings.json, not "hearsay"'],
		])
		expect(faultsOf({ bars: [{ from: 'gdp-2020', to: 't-equip-300' }] })).toEqual([['bars.0', 'two facts of one number each']])
	})

	test('stands as long as its sentence takes to say', () => {
		expect(faultsOf({ durationS: 8 })).toEqual([
			['durationS', expect.stringMatching(/^at least 1\d seconds: the sentence takes so long to say$/)],
		])
	})

	test('may come as near as the map goes, not stay farther away', () => {
		expect(faultsOf({ maxZoom: 5 })).toEqual([['maxZoom', 'at least the zone’s minZoom, 8']])
	})
})

describe('a narration', () => {
	const narration = { en: { audio: 'en/built-up.mp3', captions: 'en/built-up.vtt' } }
	const write = (file: string, text: string) => {
		mkdirSync(join(copy.folder, 'stories/en'), { recursive: true })
		writeFileSync(join(copy.folder, 'stories/en', file), text)
	}

	test('names files that are there', () => {
		expect(faultsOf({ narration })).toEqual([
			['narration.en.audio', 'a file stories/en/built-up.mp3'],
			['narration.en.captions', 'a file stories/en/built-up.vtt'],
		])
	})

	test('has captions in WebVTT', () => {
		write('built-up.mp3', 'sound')
		write('built-up.vtt', '1\n00:00:00,000 --> 00:00:08,000\nThe city.\n')
		expect(faultsOf({ narration })).toEqual([
			['narration.en.captions', 'captions in WebVTT; line 1: No valid signature. (File needs to start with "WEBVTT".)'],
		])
		write('built-up.vtt', 'WEBVTT\n\n00:08.000 --> 00:02.000\nThe city.\n')
		expect(faultsOf({ narration })).toEqual([
			['narration.en.captions', 'captions in WebVTT; line 3: End timestamp is not greater than start timestamp.'],
		])
		write('built-up.vtt', 'WEBVTT\n')
		expect(faultsOf({ narration })).toEqual([['narration.en.captions', 'captions in WebVTT with at least one cue; there is none']])
		write('built-up.vtt', 'WEBVTT\n\n00:00.000 --> 00:08.000\nThe city.\n')
		expect(copy.faults()).toEqual([])
	})
})

describe('a landmark', () => {
	test('is one feature with a place of its own, and not one twice', () => {
		copy.changeObject('zone.json', (zone) => (zone['landmarks'] = ['stations', 'markets/market-herun', 'park/lake']))
		expect(copy.faults().map(faultLine)).toEqual([
			'zone.json · stations · landmarks.0: one feature of the zone, as "layer/feature"',
			'zone.json · markets/market-herun · landmarks.1: a feature with a place of its own',
			'zone.json · park/lake · landmarks.2: one feature of the zone, as "layer/feature"',
		])
		copy.changeObject('zone.json', (zone) => (zone['landmarks'] = ['park/park', 'campus/cqjtu-shuangfu', 'park/park']))
		expect(copy.faults().map(faultLine)).toEqual(['zone.json · park/park · landmarks.2: each landmark once'])
	})
})

describe('what a sketch is held against', () => {
	test('is an area that is built up, a figure of people on it, and layers of places', () => {
		const scenario = { builtUpLayer: 'railways', densityFigure: 'park-area', countedLayers: ['stations', 'metro', 'stations', 'harbours'] }
		copy.changeObject('zone.json', (zone) => (zone['scenario'] = scenario))
		expect(copy.faults().map(faultLine)).toEqual([
			'zone.json · railways · scenario.builtUpLayer: a layer of areas',
			'zone.json · park-area · scenario.densityFigure: a figure in wan-people-per-km2, or null',
			'zone.json · metro · scenario.countedLayers.1: a layer of points or areas',
			'zone.json · stations · scenario.countedLayers.2: each layer once',
			'zone.json · harbours · scenario.countedLayers.3: a layer of points or areas',
		])
	})
})

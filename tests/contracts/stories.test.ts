import { describe, expect, test } from 'vitest'
import { KioskTimes } from '../../src/contracts/kiosk.ts'
import { Story, StoryStep } from '../../src/contracts/story.ts'
import { contract, type Changes } from './contract.ts'
import * as samples from './samples.ts'

contract('time table of the kiosk', KioskTimes, samples.kiosk, {
	accepts: [{ idleS: 30 }],
	refuses: [
		[{ idleS: 0 }, 'idleS'],
		[{ idleS: 1.5 }, 'idleS'],
		[{ warnS: 19 }, 'warnS'],
		[{ readingIdleS: 59 }, 'readingIdleS'],
		[{ hardReturnS: 170 }, 'hardReturnS'],
	],
})

contract('story', Story, samples.story, {
	accepts: [{ $schema: '../schemas/story.schema.json' }, { title: { zh: '目标2025', en: 'Targets 2025' } }],
	refuses: [
		[{ icon: 'rocket' }, 'icon'],
		[{ steps: [] }, 'steps'],
		[{ steps: Array(13).fill(samples.step) }, 'steps'],
		[{ shortTitle: { zh: '产业与专业市场', en: 'Industry' } }, 'shortTitle.zh'],
		[{ shortTitle: { zh: '产业', en: 'Industry and trade' } }, 'shortTitle.en'],
		[{ title: { zh: '四个目标', en: '4 goals' } }, 'title.en'],
	],
})

contract('step of a story', StoryStep, samples.step, {
	accepts: [
		{ figures: [{ figure: 'park-area' }, { fact: 'q1-done-64', part: 1 }] },
		{ bars: [{ from: 'hightech-100', to: 't-hightech-200' }] },
		{ bars: [{ figure: 'core-area' }, { fact: 't-equip-300', part: 0 }] },
		{ layers: [{ id: 'park', opacity: 0.4 }], maxZoom: 13, cues: [{ device: 'lights', text: 'DOWN\r\n' }] },
		{
			cues: [
				{ device: 'model', hex: '0A ff' },
				{ device: 'model', hex: '0aFF' },
			],
		},
		{ narration: { zh: { audio: 'zh/first-view.mp3', captions: 'zh/first-view.vtt' } } },
		{ sentence: { zh: '江跳线2022年开通。', en: 'The line opened in 2022, and the work of 2021 led there.' } },
		{ sentence: { zh: '他们说“走吧。”', en: 'They say “let us go.”' } },
	],
	refuses: [
		[{ frame: [] }, 'frame'],
		[{ frame: ['park/park/park'] }, 'frame.0'],
		[{ layers: [] }, 'layers'],
		[{ layers: [{ id: 'park', opacity: 40 }] }, 'layers.0.opacity'],
		[{ layers: ['park'] }, 'layers.0'],
		[{ figures: [{ figure: 'a' }, { figure: 'b' }, { figure: 'c' }] }, 'figures'],
		[{ figures: [{ figure: 'park-area', part: 0 }] }, 'figures.0'],
		[{ figures: [60] }, 'figures.0'],
		[{ bars: [] }, 'bars'],
		[{ bars: [{ from: 'hightech-100' }] }, 'bars.0'],
		[{ durationS: 7 }, 'durationS'],
		[{ cues: ['lights-down'] }, 'cues.0'],
		[{ cues: [{ device: 'Lights', text: 'DOWN' }] }, 'cues.0.device'],
		[{ cues: [{ device: 'lights', text: '' }] }, 'cues.0.text'],
		[{ cues: [{ device: 'lights', text: 'DOWN', host: '192.168.1.9' }] }, 'cues.0'],
		[{ cues: [{ device: 'model', hex: '0a f' }] }, 'cues.0.hex'],
		[{ cues: [{ device: 'model', hex: '0 aff' }] }, 'cues.0.hex'],
		[{ cues: [{ device: 'model', hex: '' }] }, 'cues.0.hex'],
		[{ cues: Array(5).fill({ device: 'lights', text: 'DOWN' }) }, 'cues'],
		[{ narration: { zh: { audio: 'zh/first-view.mp3' } } }, 'narration.zh.captions'],
		[{ narration: { en: { audio: '../first-view.mp3', captions: 'en.vtt' } } }, 'narration.en.audio'],
		[{ narration: { en: { audio: 'first-view.exe', captions: 'en.vtt' } } }, 'narration.en.audio'],
		[{ narration: { fr: { audio: 'fr.mp3', captions: 'fr.vtt' } } }, 'narration'],
		[{ title: { zh: '60 平方公里', en: 'Sixty' } }, 'title.zh'],
		[{ sentence: { zh: '建成区有６０平方公里。', en: 'It is built.' } }, 'sentence.zh'],
		[{ sentence: { zh: '到2025年。', en: 'By 2025 there are to be 200.' } }, 'sentence.en'],
		[{ sentence: { zh: '流通额12021。', en: 'Goods.' } }, 'sentence.zh'],
		[{ sentence: { zh: '园区在北面', en: 'The park lies north.' } }, 'sentence.zh'],
		[{ sentence: { zh: '园区在北面。它很大。', en: 'The park lies north.' } }, 'sentence.zh'],
		[{ sentence: { zh: '园区在北面。', en: 'The park lies north. It is large.' } }, 'sentence.en'],
	],
})

describe('a step of a story that is refused', () => {
	const wordsOf = (changes: Changes): string[] =>
		StoryStep.safeParse({ ...samples.step, ...changes }).error?.issues.map(({ message }) => message) ?? []

	test('says in a sentence what was expected', () => {
		expect(wordsOf({ sentence: { zh: '建成区有60平方公里。', en: 'It is built.' } })).toEqual([
			'no number but a year: what is counted belongs to "figures", by the id of its figure or fact',
		])
		expect(wordsOf({ sentence: { zh: '园区在北面。', en: 'The park lies north' } })).toEqual(['one sentence with its full stop at the end'])
		expect(wordsOf({ figures: [{ figure: 'a' }, { figure: 'b' }, { figure: 'c' }] })).toEqual(['at most two numbers: a third is not read'])
		expect(wordsOf({ figures: [60] })).toEqual([
			'a number by its id: { "figure": … } or { "fact": … }, with a "part" from 0 where the fact gives several',
		])
		expect(wordsOf({ narration: { zh: { audio: 'zh.ogg', captions: 'zh.vtt' } } })).toEqual(['the path of a file (mp3, m4a, wav)'])
	})
})

import { expect, test } from 'vitest'
import { Narration } from '../../src/state/narration.svelte.ts'
import { STORIES } from '../fixtures/atlas-stories.ts'

const step = { ...STORIES[0]!.steps[0]!, durationS: 8, narration: { zh: { audio: 'a.wav', captions: 'a.vtt' } } }

test('a step stands as long as its recording and a pause, in the language that is heard', () => {
	const narration = new Narration()
	expect(narration.durationS(step, 'zh')).toBe(8)
	narration.opened('a.wav', 12)
	expect([narration.durationS(step, 'zh'), narration.durationS(step, 'en')]).toEqual([13.5, 8])
})

test('a step whose recording cannot be played stands as long as one without', () => {
	const narration = new Narration()
	narration.opened('a.wav', 12)
	narration.opened('a.wav', null)
	expect(narration.durationS(step, 'zh')).toBe(8)
})

test('a step waits for the voice that reads it, but not for ever', () => {
	const narration = new Narration()
	narration.speaking = step
	expect(narration.durationS(step, 'en')).toBe(16)
})

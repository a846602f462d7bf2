import { flushSync } from 'svelte'
import { expect, onTestFinished, test } from 'vitest'
import { MachineVoices } from '../../src/state/machine-voices.svelte.ts'

test('a voice that the browser finds after the page has opened is there without a hand', () => {
	let found: { lang: string; localService: boolean; name: string }[] = []
	const speech = Object.assign(new EventTarget(), { getVoices: () => found }) as unknown as SpeechSynthesis
	const voices = new MachineVoices(speech)
	const seen: unknown[] = []
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(voices.for('zh')?.name)
		})
	})
	onTestFinished(stop)
	flushSync()
	found = [{ lang: 'zh_CN', localService: true, name: 'Xiaoyu' }]
	speech.dispatchEvent(new Event('voiceschanged'))
	flushSync()
	expect(seen).toEqual([undefined, 'Xiaoyu'])
})

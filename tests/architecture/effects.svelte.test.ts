import { flushSync } from 'svelte'
import { expect, test } from 'vitest'

test('effects really run in the tests of rune classes', () => {
	let count = $state(1)
	const doubled = $derived(count * 2)
	const seen: number[] = []
	const stop = $effect.root(() => {
		$effect(() => void seen.push(doubled))
	})
	flushSync()
	count = 4
	flushSync()
	stop()
	count = 8
	flushSync()
	expect(seen).toEqual([2, 8])
})

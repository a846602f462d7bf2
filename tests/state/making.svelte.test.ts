import { expect, test } from 'vitest'
import { Making } from '../../src/state/making.svelte.ts'

test('what is made is given, and how far it is can be read meanwhile', async () => {
	const making = new Making<number>()
	expect(making.progress).toBeNull()
	const made = making.run(0, async (_, tell) => {
		await Promise.resolve()
		tell(1)
		expect(making.progress).toBe(1)
		return 'a picture'
	})
	expect(making.progress).toBe(0)
	expect(await made).toBe('a picture')
	expect([making.progress, making.failure]).toEqual([null, null])
})

test('what fails says why until the next one is begun', async () => {
	const making = new Making<number>()
	const cause = new Error('no card')
	expect(await making.run(0, () => Promise.reject(cause))).toBeNull()
	expect([making.progress, making.failure]).toEqual([null, cause])
	expect(await making.run(0, () => Promise.resolve('made'))).toBe('made')
	expect(making.failure).toBeNull()
})

test('what is given up is no failure, whatever it comes to afterwards', async () => {
	const making = new Making<number>()
	const late = making.run(0, () => Promise.resolve('too late'))
	making.cancel()
	expect(await late).toBeNull()
	const broken = making.run(0, (signal, tell) => Promise.resolve().then(() => tell(1)))
	making.cancel()
	expect(await broken).toBeNull()
	expect([making.progress, making.failure]).toEqual([null, null])
})

test('the next one gives up the one before, and is not disturbed by its end', async () => {
	const making = new Making<string>()
	let fail: (cause: Error) => void = () => {}
	const first = making.run('first', () => new Promise<never>((_, reject) => (fail = reject)))
	let finish: (made: string) => void = () => {}
	const second = making.run('second', () => new Promise<string>((resolve) => (finish = resolve)))
	fail(new Error('given up'))
	expect(await first).toBeNull()
	expect([making.progress, making.failure]).toEqual(['second', null])
	finish('made')
	expect(await second).toBe('made')
	expect(making.progress).toBeNull()
})

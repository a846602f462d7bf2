import { expect, test } from 'vitest'
import { Notices } from '../../src/state/notices.svelte.ts'

test('a message of the same kind takes the place of the one before', () => {
	const notices = new Notices()
	notices.tell({ kind: 'link-copied' })
	notices.tell({ kind: 'link-copied' })
	expect(notices.shown).toHaveLength(1)
})

test('at most three messages stand, the oldest leaving first', () => {
	const notices = new Notices()
	notices.tell({ kind: 'link-copied' })
	notices.tell({ kind: 'copied' })
	notices.tell({ kind: 'copy-refused', text: 'x' })
	notices.tell({ kind: 'link-ignored', parts: [] })
	expect(notices.shown.map(({ content }) => content.kind)).toEqual(['copied', 'copy-refused', 'link-ignored'])
})

test('a message that is closed is gone, and closing it twice does no harm', () => {
	const notices = new Notices()
	notices.tell({ kind: 'copied' })
	const [notice] = notices.shown
	notices.close(notice!.id)
	notices.close(notice!.id)
	expect(notices.shown).toEqual([])
})

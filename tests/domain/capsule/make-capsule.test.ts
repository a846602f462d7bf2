import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Capsule, CAPSULE_PARTS } from '../../../src/contracts/capsule.ts'
import { AtlasFile } from '../../../src/contracts/atlas.ts'
import { atlasPaths, withPaths } from '../../../src/domain/capsule/atlas-paths.ts'
import { makeCapsule } from '../../../src/domain/capsule/make-capsule.ts'
import { packed, unpacked } from '../../../src/domain/capsule/packed.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

const OPENING = `<script type="application/json" id="${CAPSULE_PARTS.content}">`
const SHELL = `<!doctype html>${OPENING}</script><p>after</p>`

const made = (stories: readonly string[], read = (path: string) => Promise.resolve(new TextEncoder().encode(path.repeat(50)))) =>
	makeCapsule({ shell: SHELL, atlas: atlasFixture, stories, start: '?lang=en', read })
const contentOf = (html: string) => Capsule.parse(JSON.parse(html.slice(html.indexOf(OPENING) + OPENING.length, html.indexOf('</script>'))))
const bookOf = async (html: string) => AtlasFile.parse(JSON.parse(new TextDecoder().decode(await unpacked(contentOf(html).atlas))))

describe('a capsule', () => {
	test('holds every file that its atlas names, and where it opens', async () => {
		const content = contentOf(await made([]))
		expect(Object.keys(content.files).toSorted()).toEqual([...atlasPaths(atlasFixture)].toSorted())
		expect(content.start).toBe('?lang=en')
		expect(new TextDecoder().decode(await unpacked(content.files['plan.geojson']!))).toBe('plan.geojson'.repeat(50))
	})

	test('holds the chosen stories and no others, without recordings and commands to a hall', async () => {
		expect((await bookOf(await made([]))).stories).toEqual([])
		const { stories, zone } = await bookOf(await made(['space', 'no-such-story']))
		expect([stories.map(({ id }) => id), zone.stories]).toEqual([['space'], ['space']])
		expect(stories.flatMap(({ steps }) => steps.flatMap((step) => [step.narration, step.cues])).filter(Boolean)).toEqual([])
	})

	test('says what the atlas says, number for number', async () => {
		const { stories: _chosen, zone: _told, ...rest } = await bookOf(await made([]))
		const { stories: _all, zone: _whole, ...before } = atlasFixture
		expect(rest).toEqual(before)
	})

	test('is one page whose markup no text of the zone can change', async () => {
		const html = await makeCapsule({
			shell: SHELL,
			atlas: atlasFixture,
			stories: [],
			start: '?sel=</script><script>alert(1)</script>',
			read: () => Promise.resolve(new TextEncoder().encode('</script>')),
		})
		expect(html.match(/<\/script>/g)).toHaveLength(1)
		expect(contentOf(html).start).toBe('?sel=</script><script>alert(1)</script>')
	})

	test('is not made where a file cannot be read, and tells how far it has come', async () => {
		await expect(made([], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
		const steps: string[] = []
		await makeCapsule({
			shell: SHELL,
			atlas: atlasFixture,
			stories: [],
			start: '',
			read: () => Promise.resolve(new Uint8Array()),
			onprogress: (done, of) => steps.push(`${done}/${of}`),
		})
		expect(steps).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6'])
	})
})

test('what is packed comes out as it went in, and is never longer than in base64 alone', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
			const file = await packed(new Uint8Array(bytes))
			expect(await unpacked(file)).toEqual(new Uint8Array(bytes))
			expect(file.base64.length).toBeLessThanOrEqual(4 * Math.ceil(bytes.length / 3))
		}),
	)
})

test('an atlas can be told where each of its files stands', () => {
	const moved = withPaths(atlasFixture, (path) => `data:,${path}`)
	expect(atlasPaths(moved)).toEqual(atlasPaths(atlasFixture).map((path) => `data:,${path}`))
})

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AtlasFile } from '../contracts/atlas.ts'
import { CAPSULE_SHELL } from '../contracts/capsule.ts'
import { makeCapsule } from '../domain/capsule/make-capsule.ts'

const HELP = 'npm run capsule -- [--stories space,goals] [--view "?map=…&layers=…"] [--from dist] [--out capsule.html]'

const { values } = parseArgs({
	options: {
		stories: { type: 'string' },
		view: { type: 'string', default: '' },
		from: { type: 'string', default: 'dist' },
		out: { type: 'string', default: 'capsule.html' },
		help: { type: 'boolean', default: false },
	},
})

/** Reads a file of the build; where there is none, says how to come by one. */
const read = (...path: string[]) =>
	readFile(join(values.from, ...path)).catch((cause: unknown) => {
		throw new Error(`${join(values.from, ...path)} cannot be read; npm run build makes it`, { cause })
	})

if (values.help) console.log(HELP)
else {
	const atlas = AtlasFile.parse(JSON.parse((await read('atlas', 'atlas.json')).toString()))
	const known = atlas.stories.map(({ id }) => id)
	const stories = values.stories?.split(',').filter(Boolean) ?? known
	const unknown = stories.filter((id) => !known.includes(id))
	if (unknown.length > 0) throw new Error(`no story ${unknown.join(', ')}; there are ${known.join(', ')}`)
	const html = await makeCapsule({
		shell: (await read(CAPSULE_SHELL)).toString(),
		atlas,
		stories,
		start: values.view,
		read: async (path) => new Uint8Array(await read('atlas', path)),
	})
	await writeFile(values.out, html)
	console.log(`${values.out}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB, stories: ${stories.join(', ') || '–'}`)
}

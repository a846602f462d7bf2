import type { AtlasFile } from '../../contracts/atlas.ts'
import { CAPSULE_PARTS, CAPSULE_VERSION, type Capsule, type PackedFile } from '../../contracts/capsule.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import { atlasPaths } from './atlas-paths.ts'
import { chosenAtlas } from './chosen-atlas.ts'
import { packed } from './packed.ts'

/** What a capsule is made of. */
export interface CapsuleRecipe {
	/** The program as one page, with an empty place for what it carries. */
	readonly shell: string
	readonly atlas: AtlasFile
	readonly stories: readonly Identifier[]
	/** What it opens with, as an address says it. */
	readonly start: string
	/** Reads a file of the built atlas by its path. */
	readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>
	/** Told after each file: how many of how many are in. */
	readonly onprogress?: (done: number, of: number) => void
}

/**
 * One page that holds the program, the zone and the chosen stories, and asks for nothing else.
 *
 * @throws what `read` throws; `RangeError` where the shell has no place for its content.
 */
export async function makeCapsule({ shell, atlas, stories, start, read, onprogress }: CapsuleRecipe): Promise<string> {
	const paths = atlasPaths(atlas)
	const files: Record<string, PackedFile> = {}
	for (const [index, path] of paths.entries()) {
		files[path] = await packed(await read(path))
		onprogress?.(index + 1, paths.length)
	}
	const book = new TextEncoder().encode(JSON.stringify(chosenAtlas(atlas, stories)))
	return filledShell(shell, { v: CAPSULE_VERSION, start, atlas: await packed(book), files })
}

/** Text between the tags of a script ends at the first `</script`, whatever it is: no `<` of what is carried goes in as such. */
function filledShell(shell: string, content: Capsule): string {
	const place = `<script type="application/json" id="${CAPSULE_PARTS.content}">`
	const at = shell.indexOf(place)
	if (at < 0) throw new RangeError('the shell of the capsule has no place for its content')
	const split = at + place.length
	return shell.slice(0, split) + JSON.stringify(content).replaceAll('<', '\\u003c') + shell.slice(split)
}

import { Story } from '../contracts/story.ts'
import { z } from '../contracts/zod.ts'
import type { ServedFile } from './served-file.ts'

const ATLAS = '/atlas/atlas.json'
const WithStories = z.looseObject({ stories: z.array(Story) })

/** The stories of the build that is served, so that page and server mean the same by an id. None where no zone was built. */
export function builtStories(files: ReadonlyMap<string, ServedFile>): readonly Story[] {
	const atlas = files.get(ATLAS)
	return atlas ? WithStories.parse(JSON.parse(atlas.plain.body.toString('utf8'))).stories : []
}

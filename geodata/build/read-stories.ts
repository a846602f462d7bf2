import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../src/contracts/fault.ts'
import type { Identifier } from '../../src/contracts/identifier.ts'
import { Story } from '../../src/contracts/story.ts'
import { parseAs, readJson } from './read-json.ts'
import type { ZoneData } from './zone-data.ts'

const FOLDER = 'stories'
const ENDING = '.story.json'

/** Path of a story, relative to the zone's folder. */
export const storyFile = (id: Identifier): string => `${FOLDER}/${id}${ENDING}`

function readStory(folder: string, name: string, faults: Fault[]): Story[] {
	const file = storyFile(name)
	const raw = readJson(folder, file, faults)
	const story = raw === undefined ? null : parseAs(Story, raw, file, faults)
	if (!story) return []
	if (story.id !== name) faults.push({ file, id: story.id, field: 'id', expected: `"${name}", as the file is called` })
	return [story]
}

/** The files that the narrations of some stories name, each once. */
const recordingsOf = (stories: readonly Story[]): Set<string> =>
	new Set(
		stories
			.flatMap(({ steps }) => steps.flatMap(({ narration }) => [narration?.zh, narration?.en]))
			.flatMap((narration) => (narration ? [narration.audio, narration.captions] : [])),
	)

/**
 * Every story found in `stories/`, by name, and the recordings that they name and that are there. Both are empty where a zone has no such folder.
 *
 * A story that is broken is left out, its faults being added.
 */
export function readStories(folder: string, faults: Fault[]): Pick<ZoneData, 'stories' | 'recordings'> {
	const root = join(folder, FOLDER)
	const files = existsSync(root) ? readdirSync(root).sort() : []
	const names = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length))
	const stories = names.flatMap((name) => readStory(folder, name, faults))
	const there = [...recordingsOf(stories)].filter((path) => existsSync(join(root, path)))
	return { stories, recordings: new Map(there.map((path) => [path, readFileSync(join(root, path))])) }
}

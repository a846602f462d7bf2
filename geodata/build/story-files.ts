import type { Narration, Story, StoryStep } from '../../src/contracts/story.ts'
import { hashedFile, type OutputFile } from './output-file.ts'
import type { ZoneData } from './zone-data.ts'

/** The stories as delivered, and the recordings they play. */
export interface BuiltStories {
	/** As read, the paths of their narrations being those of `files`. */
	stories: Story[]
	files: OutputFile[]
}

/** Gives each recording a name that says its content, and the stories those names. Stories without narration stay as they are. */
export function storyFiles({ stories, recordings }: Pick<ZoneData, 'stories' | 'recordings'>): BuiltStories {
	const built = new Map([...recordings].map(([path, data]) => [path, hashedFile(`stories/${path}`, Buffer.from(data))]))
	const pathOf = (path: string): string => built.get(path)?.path ?? path
	const delivered = ({ audio, captions }: Narration): Narration => ({ audio: pathOf(audio), captions: pathOf(captions) })
	const told = (step: StoryStep): StoryStep => {
		if (!step.narration) return step
		const { zh, en } = step.narration
		return { ...step, narration: { ...(zh && { zh: delivered(zh) }), ...(en && { en: delivered(en) }) } }
	}
	return { stories: stories.map((story) => ({ ...story, steps: story.steps.map(told) })), files: [...built.values()] }
}

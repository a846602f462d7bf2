import type { AtlasFile } from '../../contracts/atlas.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Story, StoryStep } from '../../contracts/story.ts'

/** An atlas with some of its stories. They go without what a machine in a hall has for them: recordings, and commands to its lights. */
export function chosenAtlas(atlas: AtlasFile, storyIds: readonly Identifier[]): AtlasFile {
	const stories = atlas.stories.filter(({ id }) => storyIds.includes(id))
	return { ...atlas, zone: { ...atlas.zone, stories: stories.map(({ id }) => id) }, stories: stories.map(toldByMouth) }
}

const toldByMouth = (story: Story): Story => ({
	...story,
	steps: story.steps.map(({ narration: _recorded, cues: _sent, ...step }): StoryStep => step),
})

import type { Atlas } from '../../atlas/atlas.ts'
import type { StageDeeds } from '../../features/speaking/stage-keys.ts'
import type { Speaker } from '../../state/speaking/speaker.svelte.ts'

/** What somebody does in the window beside the stage, as commands to the stage. What it leads to is told by the stage. */
export function speakerDeeds(speaker: Speaker, atlas: Atlas): StageDeeds {
	const lastOf = (story: string) => (atlas.story(story)?.steps.length ?? 1) - 1
	const withStage = (act: (stage: NonNullable<Speaker['stage']>) => void) => {
		if (speaker.stage) act(speaker.stage)
	}
	return {
		turn: (way) => {
			withStage(({ story, step }) => {
				const wanted = step + (way === 'next' ? 1 : -1)
				if (wanted >= 0 && wanted <= lastOf(story)) speaker.command({ do: 'step', step: wanted })
			})
		},
		goTo: (end) => {
			withStage(({ story }) => {
				speaker.command({ do: 'step', step: end === 'first' ? 0 : lastOf(story) })
			})
		},
		darken: () => {
			withStage(({ isDark }) => {
				speaker.command({ do: 'dark', on: !isDark })
			})
		},
		take: (tool) => {
			withStage((stage) => {
				speaker.command({ do: 'tool', tool: stage.tool === tool ? 'none' : tool })
			})
		},
		erase: () => {
			speaker.gesture({ type: 'erase' }, performance.now())
		},
		openNotes: () => undefined,
		fill: () => undefined,
		leave: () => {
			speaker.command({ do: 'end' })
		},
	}
}

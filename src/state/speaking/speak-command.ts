import type { Command } from '../command.ts'
import type { Presentation } from './presentation.svelte.ts'

/** Begins to tell the story that was chosen last, as F5 does in every program that shows slides. */
export const speakCommand = (presentation: Presentation): Command => ({
	id: 'speak',
	keys: ['F5'],
	enabled: () => presentation.chosen !== null,
	run: () => presentation.begin(),
})

import type { Story } from '../contracts/story.ts'
import type { Playback } from '../domain/kiosk/playback.ts'

/** A story that is being told, and where it stands. */
export interface Telling {
	readonly story: Story
	readonly playback: Playback
}

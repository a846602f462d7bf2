import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Story } from '../../contracts/story.ts'
import type { Theme } from '../../contracts/zone.ts'
import type { FilmFile } from '../../domain/video/film-files.ts'
import type { Pace } from '../../domain/video/film-plan.ts'

/** What a film is made of. */
export interface FilmOrder {
	readonly atlas: Atlas
	readonly story: Story
	readonly language: Language
	readonly theme: Theme
	readonly pace: Pace
	readonly file: FilmFile
	/** Day on which it is made, ISO 8601. */
	readonly madeOn: string
}

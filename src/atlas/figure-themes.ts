import type { Atlas, Figure } from './atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { LocalizedText } from '../contracts/localized-text.ts'

/** A subject and its figures. */
export interface FigureTheme {
	readonly id: Identifier
	readonly title: LocalizedText
	readonly figures: readonly Figure[]
}

/** Subjects that have figures, in the order of the zone. */
export function figureThemes({ zone, figures }: Pick<Atlas, 'zone' | 'figures'>): readonly FigureTheme[] {
	return zone.themesOfFigures
		.map(({ id, title }) => ({ id, title, figures: figures.filter(({ definition }) => definition.theme === id) }))
		.filter((theme) => theme.figures.length > 0)
}

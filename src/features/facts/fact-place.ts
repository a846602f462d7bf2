import type { Atlas } from '../../atlas/atlas.ts'
import { parseReference, type Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { factsText } from '../../text/facts.ts'

/** Where a statement lives, in few words: its first place, and how many there are; said to be none where it has none. */
export function factPlace(atlas: Atlas, homes: readonly Reference[], language: Language): string {
	const text = factsText[language]
	const [first] = homes
	if (first === undefined) return text.noPlace
	const { layerId } = parseReference(first)
	const isZone = layerId === atlas.zone.homeLayer
	const name = isZone ? atlas.zone.shortName : (atlas.feature(first)?.label ?? atlas.layer(layerId)?.title)
	return homes.length === 1 ? (name?.[language] ?? first) : text.placeOfMany(name?.[language] ?? first, homes.length)
}

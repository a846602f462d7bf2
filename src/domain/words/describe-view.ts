import type { AtlasFile, FeatureSummary } from '../../contracts/atlas.ts'
import { parseReference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { BASES, confirmsNothing } from '../../contracts/provenance.ts'
import type { Metres } from '../../contracts/units.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { formatCoordinates } from '../format/format-coordinates.ts'
import { formatDistance } from '../format/format-distance.ts'
import { quantityText } from '../format/format-quantity.ts'
import { sphere } from '../measure/sphere.ts'
import { approvalWords } from './approval-words.ts'
import { basisWord } from './basis-word.ts'
import { joinWords } from './join-words.ts'
import { measuredWords } from './measured-words.ts'
import { nameOf } from './name-of.ts'
import { offsetWords } from './offset-words.ts'
import { composeScene, type LayerScene, type Scene, type ViewInWords } from './scene.ts'
import { VIEW_WORDS } from './view-words.ts'

/** A view of the map as text: for screen readers, alternative texts and speaker's notes alike. */
export interface Description {
	readonly title: string
	readonly sentences: readonly string[]
	/** What lies in view, layer by layer. */
	readonly seen: DescriptionTable
	/** What the drawn layers list without a place. */
	readonly unplaced: DescriptionTable
}

/** Every row is as long as the head. */
export interface DescriptionTable {
	readonly head: readonly string[]
	readonly rows: readonly (readonly string[])[]
}

/** Tells what a view of the zone shows, from the data alone. Every drawn layer is named; what is indicative or without a place is said to be. */
export function describeView(atlas: AtlasFile, view: ViewInWords, language: Language): Description {
	const scene = composeScene(atlas, view)
	const words = VIEW_WORDS[language]
	const { zone } = atlas
	const sentences = [
		view.home ? words.home(zone.shortName[language]) : view.bounds === null ? words.coming : around(view.bounds, language),
		...layerSentences(atlas, scene, language),
		...zoneSentences(atlas, scene, language),
		...honestySentences(scene, language),
		...presenceSentences(scene, language),
		...selectionSentences(atlas, scene, view, language),
		...(scene.core ? [words.origin(scene.core.name[language])] : []),
		approvalWords(zone, language) + words.stop,
	]
	return {
		title: words.title(zone.name[language]),
		sentences: sentences.map((sentence) => sentence.trim()),
		seen: { head: words.head, rows: scene.layers.flatMap((layer) => seenRows(layer, scene, language)) },
		unplaced: { head: words.unplacedHead, rows: scene.layers.flatMap((layer) => unplacedRows(layer, atlas, language)) },
	}
}

function around([west, south, east, north]: Bounds, language: Language): string {
	const [lng, lat] = [(west + east) / 2, (south + north) / 2]
	const far = (distanceM: Metres) => quantityText(formatDistance(distanceM, language, distanceM < 10_000 ? 1 : 0))
	const wide = sphere.distanceM([west, lat], [east, lat])
	const high = sphere.distanceM([lng, south], [lng, north])
	return VIEW_WORDS[language].around(formatCoordinates([lng, lat], 3), far(wide), far(high))
}

function layerSentences(atlas: AtlasFile, { groups, layers, hidden }: Scene, language: Language): string[] {
	const words = VIEW_WORDS[language]
	const groupTitle = (id: string) => atlas.zone.groups.find((group) => group.id === id)?.title[language] ?? id
	const named = groups.map((group) =>
		words.group(
			groupTitle(group.id),
			joinWords(
				group.layers.map(({ layer }) => layer.title[language]),
				language,
			),
		),
	)
	const off = hidden.map(({ title }) => title[language])
	return [
		layers.length === 0 ? words.none : words.layers(layers.length, named.join(words.between)),
		...(off.length > 0 ? [words.hidden(off.length, joinWords(off, language))] : []),
	]
}

/** How large the zone and the drawn things are, and what parts the zone has. */
function zoneSentences(atlas: AtlasFile, { layers }: Scene, language: Language): string[] {
	const words = VIEW_WORDS[language]
	const { homeLayer, partsLayer, shortName } = atlas.zone
	const drawn = new Set([homeLayer, ...layers.map(({ layer }) => layer.id)])
	const sizes = atlas.figureDefinitions.flatMap((definition) => {
		const { compute } = definition
		if (compute.op !== 'area' && !(compute.op === 'length' && compute.inside === undefined)) return []
		const of = [compute.of].flat().map((reference) => parseReference(reference).layerId)
		const result = atlas.figures.find(({ id }) => id === definition.id)
		if (!result || !of.every((id) => drawn.has(id))) return []
		return [{ home: of.includes(homeLayer), text: measuredWords(definition, result, atlas, language) }]
	})
	const parts = atlas.features.filter(({ layer }) => layer === partsLayer)
	const partsBasis = atlas.layers.find(({ id }) => id === partsLayer)?.provenance.basis
	const sentence = (home: boolean) => sizes.filter((size) => size.home === home).map(({ text }) => text)
	return [
		...[sentence(true), sentence(false)].filter(({ length }) => length > 0).map((items) => words.sizes(items.join(words.between))),
		...(parts.length > 0 && partsBasis !== undefined
			? [
					words.parts(
						shortName[language],
						joinWords(
							parts.map(({ name }) => name[language]),
							language,
						),
						basisWord(partsBasis, language),
					),
				]
			: []),
	]
}

function honestySentences({ layers }: Scene, language: Language): string[] {
	return BASES.flatMap((basis) => {
		const names = layers.filter(({ layer }) => layer.provenance.basis === basis).map(({ layer }) => layer.title[language])
		if (names.length === 0 || !confirmsNothing(basis)) return []
		return [VIEW_WORDS[language][basis](joinWords(names, language))]
	})
}

function presenceSentences({ layers }: Scene, language: Language): string[] {
	const words = VIEW_WORDS[language]
	const title = ({ layer }: LayerScene) => layer.title[language]
	const seen = layers.filter((layer) => layer.seen.length > 0)
	const empty = layers.filter((layer) => layer.seen.length === 0)
	const unplaced = layers.filter((layer) => layer.unplaced.length > 0)
	const count = (layer: LayerScene) =>
		words.count(
			title(layer),
			layer.seen.length,
			layer.seen.every(({ geometry }) => geometry === 'line'),
		)
	const listed = (layer: LayerScene) =>
		words.unplacedOf(
			title(layer),
			layer.unplaced.map(({ name }) => name[language]),
			layer.unplaced.some(({ shownBy }) => shownBy !== null),
		)
	return [
		...(seen.length > 0 ? [words.seen(seen.map(count).join(language === 'zh' ? '、' : ', '))] : []),
		...(empty.length > 0 ? [words.notSeen(joinWords(empty.map(title), language))] : []),
		...(unplaced.length > 0 ? [words.unplaced(unplaced.map(listed).join(words.between))] : []),
	]
}

function selectionSentences(atlas: AtlasFile, { core }: Scene, { selection }: ViewInWords, language: Language): string[] {
	const feature = atlas.features.find(({ ref }) => ref === selection)
	if (!feature) return []
	const words = VIEW_WORDS[language]
	const kind = words.kind(nameOf(atlas, feature.layer, language), basisWord(feature.basis, language))
	return [words.selected(feature.name[language], kind, placeOf(feature, core, language), feature.note?.[language] ?? '')]
}

function placeOf(feature: FeatureSummary, core: FeatureSummary | undefined, language: Language): string {
	const words = VIEW_WORDS[language]
	if (feature.anchor === null) return words.noPlace
	if (!core?.anchor) return formatCoordinates(feature.anchor, 3)
	const { distance: far, direction } = offsetWords(core.anchor, feature.anchor, language)
	return far === null || direction === null ? words.at(core.name[language]) : words.from(core.name[language], far, direction)
}

/** A layer's features in view, the nearest to the core first. */
function seenRows({ layer, seen }: LayerScene, { core }: Scene, language: Language): string[][] {
	const words = VIEW_WORDS[language]
	const away = ({ anchor }: FeatureSummary) => (anchor && core?.anchor ? sphere.distanceM(core.anchor, anchor) : 0)
	return seen
		.toSorted((one, other) => away(one) - away(other))
		.map(({ name, anchor, basis }) => {
			const offset = core?.anchor && anchor ? offsetWords(core.anchor, anchor, language) : null
			const far = offset === null ? words.unknown : (offset.distance ?? words.core)
			return [layer.title[language], name[language], far, offset?.direction ?? '—', basisWord(basis, language)]
		})
}

function unplacedRows({ layer, unplaced }: LayerScene, atlas: AtlasFile, language: Language): string[][] {
	return unplaced.map(({ name, shownBy, basis }) => {
		const area = shownBy === null ? '—' : nameOf(atlas, shownBy, language)
		return [layer.title[language], name[language], area, basisWord(basis, language)]
	})
}

import type { AtlasFile, FeatureSummary } from '../contracts/atlas.ts'
import type { Fact } from '../contracts/fact.ts'
import type { FigureDefinition, FigureResult } from '../contracts/figure.ts'
import { parseReference, type Identifier, type Reference } from '../contracts/identifier.ts'
import type { LayerDefinition } from '../contracts/layer.ts'
import type { Source } from '../contracts/source.ts'
import type { Story } from '../contracts/story.ts'
import type { Bounds, Zone } from '../contracts/zone.ts'

const indexBy = <Item, Key>(items: readonly Item[], key: (item: Item) => Key) => new Map(items.map((item) => [key(item), item]))

/** A figure with all that a panel shows of it. */
export interface Figure {
	definition: FigureDefinition
	result: FigureResult
}

/** The built zone, indexed: every lookup that panels, map and words need, by id. */
export class Atlas {
	readonly #layers: ReadonlyMap<Identifier, LayerDefinition>
	readonly #features: ReadonlyMap<Reference, FeatureSummary>
	readonly #sources: ReadonlyMap<Identifier, Source>
	readonly #statements: ReadonlyMap<Identifier, Fact>
	readonly #figures: ReadonlyMap<Identifier, Figure>
	/** Layers in the order of the tree: the order they are drawn in within a band. */
	readonly layers: readonly LayerDefinition[]

	/**
	 * @param file what the build wrote, already checked
	 * @param base absolute address of the folder it came from: the paths in `file.files` are relative to it
	 */
	constructor(
		readonly file: AtlasFile,
		readonly base: string,
	) {
		const byId = indexBy(file.layers, ({ id }) => id)
		this.layers = file.zone.groups.flatMap(({ layers }) => layers.flatMap((id) => byId.get(id) ?? []))
		this.#layers = byId
		this.#features = indexBy(file.features, ({ ref }) => ref)
		this.#sources = indexBy(file.sources, ({ id }) => id)
		this.#statements = indexBy([...file.facts, ...file.readings], ({ id }) => id)
		const results = indexBy(file.figures, ({ id }) => id)
		this.#figures = new Map(
			file.figureDefinitions.flatMap((definition) => {
				const result = results.get(definition.id)
				return result ? [[definition.id, { definition, result }] as const] : []
			}),
		)
	}

	get zone(): Zone {
		return this.file.zone
	}

	/** The statements of the article that the zone's plan was published in, in its order. */
	get facts(): readonly Fact[] {
		return this.file.facts
	}

	/** Figures in the order of `figures.json`. */
	get figures(): readonly Figure[] {
		return [...this.#figures.values()]
	}

	/** The layers that the still picture draws: those of the zone's first preset. */
	get stillLayers(): readonly LayerDefinition[] {
		const preset = this.zone.presets[0]?.id
		return this.layers.filter(({ presets }) => preset === undefined || presets[preset].visible)
	}

	/** Stories in the order they are told. */
	get stories(): readonly Story[] {
		return this.file.stories
	}

	layer(id: Identifier): LayerDefinition | undefined {
		return this.#layers.get(id)
	}

	feature(ref: Reference): FeatureSummary | undefined {
		return this.#features.get(ref)
	}

	featuresOf(layerId: Identifier): readonly FeatureSummary[] {
		return this.file.features.filter(({ layer }) => layer === layerId)
	}

	/** A fact of the article or a reading from another page. */
	statement(id: Identifier): Fact | undefined {
		return this.#statements.get(id)
	}

	figure(id: Identifier): Figure | undefined {
		return this.#figures.get(id)
	}

	source(id: Identifier): Source | undefined {
		return this.#sources.get(id)
	}

	story(id: Identifier): Story | undefined {
		return this.stories.find((story) => story.id === id)
	}

	/** Facts and readings that live at a feature; those of its layer too, where the layer holds nothing else. */
	statementsAt(ref: Reference): readonly Fact[] {
		const { layerId } = parseReference(ref)
		const alone = this.featuresOf(layerId).length === 1
		return this.#statementsWith((home) => home === ref || (alone && home === layerId))
	}

	/** Facts and readings that live at a whole layer: they speak of none of its features in particular. Empty where it holds one feature. */
	statementsAbout(layerId: Identifier): readonly Fact[] {
		return this.featuresOf(layerId).length === 1 ? [] : this.#statementsWith((home) => home === layerId)
	}

	/** Figures that a feature goes into. */
	figuresWith(ref: Reference): readonly Figure[] {
		return this.figures.filter(({ result }) => result.features.includes(ref))
	}

	/** The published statements a figure rests on: the one it is held against, and those that a ratio divides. */
	statementsOf({ definition: { published, compute } }: Figure): readonly Fact[] {
		const ids = [...(published ? [published.fact] : []), ...(compute.op === 'ratio' ? [compute.of, compute.by] : [])]
		return [...new Set(ids)].flatMap((id) => this.statement(id) ?? [])
	}

	/** Every feature that a reference names: itself, or all features of a layer. */
	resolve(ref: Reference): readonly FeatureSummary[] {
		const { layerId, featureId } = parseReference(ref)
		if (featureId === null) return this.featuresOf(layerId)
		const feature = this.feature(ref)
		return feature ? [feature] : []
	}

	/** The box that holds all the named places, those without a place counting as the area that stands for them; `null` if none has one. */
	boundsOf(refs: readonly Reference[]): Bounds | null {
		const boxes = refs.flatMap((ref) => this.resolve(ref)).flatMap((feature) => this.#boxOf(feature) ?? [])
		if (boxes.length === 0) return null
		return [
			Math.min(...boxes.map(([west]) => west)),
			Math.min(...boxes.map(([, south]) => south)),
			Math.max(...boxes.map(([, , east]) => east)),
			Math.max(...boxes.map(([, , , north]) => north)),
		]
	}

	#statementsWith(isHome: (home: Reference) => boolean): readonly Fact[] {
		return [...this.#statements.values()].filter(({ homes }) => homes.some(isHome))
	}

	#boxOf(feature: FeatureSummary): [Bounds] | null {
		const bounds = feature.bounds ?? (feature.shownBy === null ? null : this.feature(feature.shownBy)?.bounds)
		return bounds ? [bounds] : null
	}
}

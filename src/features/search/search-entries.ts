import { categoryOf } from '../../contracts/layer.ts'
import type { SymbolSpec } from '../../contracts/symbol.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import type { Findable } from '../../domain/search/find-entries.ts'
import { basisMark } from '../../domain/words/basis-mark.ts'
import { statusWords } from '../../domain/words/status-words.ts'
import type { Command } from '../../state/command.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { commandText } from '../../text/commands.ts'
import { helpText } from '../../text/help.ts'
import { searchText } from '../../text/search.ts'
import type { IconName } from '../../ui/icons.ts'
import { keyLabel } from '../../ui/key-label.ts'

/** The kinds of things that can be found, in the order in which they are listed. */
export const SEARCH_GROUPS = ['places', 'figures', 'facts', 'layers', 'commands'] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** One thing that can be found, and what happens when it is chosen. */
export interface SearchEntry extends Findable {
	/** Unlike any other's. */
	readonly id: string
	readonly group: SearchGroup
	readonly detail: string
	/** The mark it is drawn with on the map, or an icon. */
	readonly mark: SymbolSpec | IconName
	open(): void
}

const words = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ')

function places(workspace: Workspace): SearchEntry[] {
	const { atlas, language } = workspace
	return atlas.layers.flatMap((layer) =>
		atlas.featuresOf(layer.id).map((feature): SearchEntry => {
			const symbol = categoryOf(layer, feature.kind)?.symbol
			return {
				id: feature.ref,
				group: 'places',
				title: feature.name[language],
				names: [feature.name.zh, feature.name.en, feature.label[language], ...feature.aliases],
				detail: words(layer.title[language], basisMark(feature.basis, language)),
				mark: symbol && symbol.kind !== 'listed-only' ? symbol : 'point',
				open: () => {
					workspace.layers.setVisible(layer.id, true)
					workspace.select(feature.ref)
					workspace.flyTo([feature.ref])
				},
			}
		}),
	)
}

function figures(workspace: Workspace): SearchEntry[] {
	const { atlas, language } = workspace
	return atlas.figures.map(({ definition: { id, title, unit, digits, approximate }, result }) => ({
		id: `figures/${id}`,
		group: 'figures',
		title: title[language],
		names: [title.zh, title.en],
		detail: words(quantityText(formatQuantity(result.value, unit, language, { digits, approximate })), basisMark(result.basis, language)),
		mark: 'figures',
		open: () => workspace.open('figures', id),
	}))
}

function facts(workspace: Workspace): SearchEntry[] {
	const { atlas, language } = workspace
	return [...atlas.facts, ...atlas.file.readings].map((fact) => ({
		id: `facts/${fact.id}`,
		group: 'facts',
		title: fact.title[language],
		names: [fact.title.zh, fact.title.en],
		detail: words(
			statementQuantities(fact, language).map(quantityText).slice(0, 1).join(''),
			fact.date?.slice(0, 4) ?? '',
			statusWords(fact, language),
		),
		mark: 'facts',
		open: () => workspace.open('facts', fact.id),
	}))
}

function layers(workspace: Workspace): SearchEntry[] {
	const { atlas, language } = workspace
	return atlas.layers.map(({ id, title, categories }) => ({
		id: `layers/${id}`,
		group: 'layers',
		title: title[language],
		names: [title.zh, title.en],
		detail: workspace.layers.isVisible(id) ? searchText[language].shown : '',
		mark: categories.find(({ symbol }) => symbol.kind !== 'listed-only')?.symbol ?? 'layers',
		open: () => {
			workspace.layers.setVisible(id, true)
			workspace.flyTo([id])
		},
	}))
}

function commands(workspace: Workspace, list: readonly Command[]): SearchEntry[] {
	const titleIn = (command: Command, language: Workspace['language']) =>
		command.preset ? commandText[language].preset(command.preset[language]) : commandText[language][command.id]
	return list
		.filter((command) => command.id !== 'search' && command.enabled(workspace))
		.map((command) => ({
			id: `commands/${command.id}`,
			group: 'commands',
			title: titleIn(command, workspace.language),
			names: [titleIn(command, 'zh'), titleIn(command, 'en')],
			detail: command.keys.map((key) => keyLabel(key, helpText[workspace.language].keyNames)).join(' '),
			mark: 'keyboard',
			open: () => command.run(workspace),
		}))
}

/** All that can be found in a workspace, in the reader's language. */
export const searchEntries = (workspace: Workspace, list: readonly Command[]): SearchEntry[] => [
	...places(workspace),
	...figures(workspace),
	...facts(workspace),
	...layers(workspace),
	...commands(workspace, list),
]

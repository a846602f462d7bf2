import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { PANELS, type Panel } from '../../state/panel.ts'
import { shellText } from '../../text/shell.ts'
import type { IconName } from '../../ui/icons.ts'

/** One tab of the side panel, or of the foot of a narrow screen. */
export interface PanelTab<Id extends string> {
	readonly id: Id
	readonly title: string
	readonly icon: IconName
	readonly count?: number
}

const ICONS: Readonly<Record<Panel | 'layers', IconName>> = {
	layers: 'layers',
	figures: 'figures',
	facts: 'facts',
	inspector: 'point',
	words: 'words',
}

/** Tabs of the side panel. */
export function panelTabs(language: Language, { facts }: Atlas): readonly PanelTab<Panel>[] {
	return PANELS.map((id) => ({
		id,
		title: shellText[language].tabs[id],
		icon: ICONS[id],
		...(id === 'facts' ? { count: facts.length } : {}),
	}))
}

/** Tabs at the foot of a narrow screen: the layers, then the panels, in short words. */
export function narrowTabs(language: Language): readonly PanelTab<Panel | 'layers'>[] {
	return (['layers', ...PANELS] as const).map((id) => ({ id, title: shellText[language].shortTabs[id], icon: ICONS[id] }))
}

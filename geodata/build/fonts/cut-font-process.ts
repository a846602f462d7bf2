import { cutFont } from './cut-font.ts'
import type { Tiers } from './font-tiers.ts'
import type { Weight } from './original-fonts.ts'

/** What the process is asked for: the one message it gets. Its answer is a cut font. */
export interface CutOrder {
	tiers: Tiers
	weight: Weight
}

async function answer({ tiers, weight }: CutOrder): Promise<void> {
	process.send?.(await cutFont(tiers, weight))
	process.disconnect()
}

process.once('message', (order: CutOrder) => void answer(order))

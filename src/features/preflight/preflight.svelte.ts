import type { Atlas } from '../../atlas/atlas.ts'
import type { Machine } from '../../state/machine.svelte.ts'
import { checkLines } from './check-lines.ts'
import { compareAssets } from './compare-assets.ts'
import { fontFacts } from './font-facts.ts'
import { graphicsFacts } from './graphics-facts.ts'
import type { AssetFacts, PreflightFacts, ScreenFacts } from './preflight-facts.ts'
import { storageFacts } from './storage-facts.ts'

function screenFacts(): ScreenFacts {
	const { width: widthPx, height: heightPx } = screen
	return { widthPx, heightPx, windowWidthPx: innerWidth, windowHeightPx: innerHeight, pixelRatio: devicePixelRatio }
}

/** One check of one machine. It begins when it is made, and its lines fill in. */
export class Preflight {
	readonly #atlas: Atlas
	readonly #machine: Machine
	readonly at = Date.now()
	readonly screen = screenFacts()
	readonly graphics = graphicsFacts()
	/** Most fingers that were seen at once. */
	mostTouches = $state(0)
	#fonts = $state.raw<PreflightFacts['fonts']>()
	#storage = $state.raw<PreflightFacts['storage']>()
	#assets: AssetFacts = $state.raw({ state: 'comparing', done: 0, of: 0 })
	readonly lines = $derived.by(() => checkLines(this.#facts()))

	constructor(atlas: Atlas, machine: Machine) {
		this.#atlas = atlas
		this.#machine = machine
		void this.#look()
	}

	async #look(): Promise<void> {
		const { stories, features, zone } = this.#atlas.file
		await Promise.all([
			compareAssets(document.baseURI, (assets) => (this.#assets = assets)),
			storageFacts().then((storage) => {
				this.#storage = storage
			}),
			// As data they hold quotes and brackets too, which do no harm.
			fontFacts(JSON.stringify([stories, features, zone])).then((fonts) => {
				this.#fonts = fonts
			}),
		])
	}

	#facts(): PreflightFacts {
		const { kiosk, approvalNumber } = this.#atlas.zone
		const { pin, pxPerMm } = this.#machine.settings
		return {
			touchPoints: navigator.maxTouchPoints,
			mostTouches: this.mostTouches,
			graphics: this.graphics,
			screen: this.screen,
			pxPerMm,
			fonts: this.#fonts,
			assets: this.#assets,
			storage: this.#storage,
			times: kiosk,
			approvalNumber,
			hasPin: pin !== null,
			isSecure: isSecureContext,
		}
	}
}

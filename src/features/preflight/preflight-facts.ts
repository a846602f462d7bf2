import type { KioskTimes } from '../../contracts/kiosk.ts'

/** What draws on this machine; `null` in place of it where there is no WebGL 2. */
export interface GraphicsFacts {
	readonly name: string
	readonly maxTexturePx: number
	readonly isSoftware: boolean
}

export interface ScreenFacts {
	readonly widthPx: number
	readonly heightPx: number
	readonly windowWidthPx: number
	readonly windowHeightPx: number
	readonly pixelRatio: number
}

export interface StorageFacts {
	readonly isPersistent: boolean
	readonly freeBytes: number
}

/** How far the comparison of the files has come. `unlisted`: there is no manifest. `insecure`: the browser cannot hash. */
export type AssetFacts =
	| { readonly state: 'comparing'; readonly done: number; readonly of: number }
	| { readonly state: 'unlisted' | 'insecure' }
	| { readonly state: 'compared'; readonly count: number; readonly changed: readonly string[] }

/** What a machine is found to be. `undefined` stands for what is still being looked at. */
export interface PreflightFacts {
	readonly touchPoints: number
	readonly mostTouches: number
	readonly graphics: GraphicsFacts | null
	readonly screen: ScreenFacts
	readonly pxPerMm: number | null
	readonly fonts: { readonly characters: number; readonly missing: readonly string[] } | undefined
	readonly assets: AssetFacts
	/** `null` where the browser does not tell. */
	readonly storage: StorageFacts | null | undefined
	readonly times: KioskTimes
	readonly approvalNumber: string | null
	readonly hasPin: boolean
	readonly isSecure: boolean
}

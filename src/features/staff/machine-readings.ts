/** How a machine runs: what the face knows and the staff corner shows. `null` where it has not been measured, or the browser does not tell. */
export interface MachineReadings {
	readonly uptimeMs: number
	/** How often it went back to the start since the page was opened. */
	readonly visits: number
	/** How often the browser took the graphics away since the page was opened. */
	readonly contextLosses: number
	/** How often the page reloaded itself within the last day. */
	readonly reloads: number
	readonly heapBytes: number | null
	readonly frameMs: number | null
}

/** What the page of the figures bench measured. */
export interface FigureTimes {
	/** Milliseconds for all figures, pass by pass, the first with cold code. */
	passesMs: number[]
	/** The figure that took longest in any pass. */
	slowest: { id: string; ms: number }
	/** Figures that came out otherwise than in the build. */
	differing: string[]
}

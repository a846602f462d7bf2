/** More than this is held only by a page that has been leaking: just opened, the wall holds about 35 MB. A judgement, not yet a measurement of a long day. */
export const HEAVY_BYTES = 600 * 1_000_000
/** A heap is swept now and then, and heavy just before: only what is never swept counts. */
const MEASURES = 30

/** The last measures of a page's memory, in bytes, the latest last. */
export const withMeasure = (measures: readonly number[], bytes: number): number[] => [...measures, bytes].slice(-MEASURES)

/** Whether the page has held too much memory all the time that is looked back on. */
export const isHeavy = (measures: readonly number[]): boolean => measures.length === MEASURES && Math.min(...measures) > HEAVY_BYTES

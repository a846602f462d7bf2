/** Length of 0.01° along the equator or a meridian, in metres: 6 371 008.8 m × π / 180 / 100. */
export const HUNDREDTH_M = 1111.9508

/** Degrees on the equator that a length in metres takes. */
export const degreesOf = (lengthM: number): number => (lengthM / HUNDREDTH_M) * 0.01

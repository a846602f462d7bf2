/**
 * A difference from the published number, in percent, below which nobody asks for a reason: rounding, and the sphere's 0.13 %.
 *
 * The screen calls it agreement; from here on the build wants a reason, and the screen prints it.
 */
export const PLAIN_DIFFERENCE_PCT = 1

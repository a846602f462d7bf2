/** Room kept free about a box that the map is fitted to, in pixels. The still picture keeps the same. */
export const FIT_MARGIN_PX = 28

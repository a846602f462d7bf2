/** What corners are joined to: nothing, a way, or the ring about an area. */
export const DRAWN_KINDS = ['point', 'line', 'area'] as const
export type DrawnKind = (typeof DRAWN_KINDS)[number]

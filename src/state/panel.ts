/** Tabs of the side panel, the plan in words being one of them. */
export const PANELS = ['figures', 'facts', 'inspector', 'words'] as const
export type Panel = (typeof PANELS)[number]

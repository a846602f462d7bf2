/** Tabs of the side panel, the plan in words being one of them. */
export const PANELS = ['figures', 'facts', 'inspector', 'words'] as const
export type Panel = (typeof PANELS)[number]
/** Panels that can be opened at one of their entries. */
export type ListPanel = Extract<Panel, 'figures' | 'facts'>

/** Windows below this width start with fewer rows. */
const ROOMY_PX = 1500

/** Groups of the tree that start closed where the window is not roomy: those that explain least. A zone without them opens all. */
export const closedAtFirst: readonly string[] = innerWidth < ROOMY_PX ? ['base', 'industry'] : []

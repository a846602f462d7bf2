import type { Story } from '../../contracts/story.ts'

/** How long a story takes when every step stands as long as it is meant to. */
export const plannedMs = ({ steps }: Story): number => steps.reduce((sum, { durationS }) => sum + durationS, 0) * 1000

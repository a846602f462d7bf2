import type { Theme } from '../contracts/zone.ts'

/** Images of both themes live side by side on a map, so that switching themes loads nothing twice. */
export const imageId = (theme: Theme, name: string): string => `${theme}/${name}`

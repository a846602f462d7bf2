import { z } from './zod.ts'

/** Pictograms that the chip of a story, or of a group of layers, can bear: interface icons, drawn in `ui/icons`. */
export const ChipIcon = z.enum(['point', 'layers', 'core', 'factory', 'train', 'flag', 'home', 'figures'])

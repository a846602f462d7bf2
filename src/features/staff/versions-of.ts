import type { Atlas } from '../../atlas/atlas.ts'
import type { Versions } from './reading-rows.ts'

/** The versions that a page shows: the program's is written into it by the build. */
export const versionsOf = ({ file }: Atlas): Versions => ({ program: import.meta.env.PROGRAM_VERSION, data: file.dataVersion })

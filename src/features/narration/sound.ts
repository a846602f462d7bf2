import type { MachineSettings } from '../../contracts/machine-settings.ts'

/** How loud a machine is, and whether a voice of its own reads what has no recording. */
export type Sound = Pick<MachineSettings, 'volume' | 'isMuted' | 'readsAloud'>

import { Identifier } from './identifier.ts'
import { REMOTE_VERSION } from './remote.ts'
import { z } from './zod.ts'

/** Where the two ends of a remote connect at the kiosk's server. */
export const ROOM_PATHS = { wall: '/kiosk-wall', tablet: '/kiosk-remote' } as const

/** Why the server closes a connection that is not to be tried again: RFC 6455 leaves 4000 to 4999 to applications. */
export const ROOM_CLOSED = { turnedAway: 4001, replaced: 4002 } as const

/** What a wall tells the kiosk's server again and again: its page looks after itself. */
export const SignOfLife = z.strictObject({ v: z.literal(REMOTE_VERSION), type: z.literal('alive') })
export type SignOfLife = z.infer<typeof SignOfLife>

/** What a wall tells the kiosk's server once, when a step begins to be told. Which commands go to the hall then, only the server says. */
export const StepBegun = z.strictObject({ v: z.literal(REMOTE_VERSION), type: z.literal('begun'), story: Identifier, step: Identifier })
export type StepBegun = z.infer<typeof StepBegun>

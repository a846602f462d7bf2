/** Where the two ends of a remote connect at the kiosk's server. */
export const ROOM_PATHS = { wall: '/kiosk-wall', tablet: '/kiosk-remote' } as const

/** Why the server closes a connection that is not to be tried again: RFC 6455 leaves 4000 to 4999 to applications. */
export const ROOM_CLOSED = { turnedAway: 4001, replaced: 4002 } as const

import { namedChannel } from './named-channel.ts'
import type { OpenTransport } from './transport.ts'

/** Carries messages between a wall and its remote where both are windows of one browser. */
export const channelTransport: OpenTransport = namedChannel('jiangjin-atlas-remote')

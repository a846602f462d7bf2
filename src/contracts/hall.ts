import { z } from './zod.ts'
import { Identifier } from './identifier.ts'

/** Where the hall can be spoken to. */
export const HallDevice = z.strictObject({
	protocol: z.enum(['udp', 'tcp']),
	/** An address or a name. */
	host: z.union([z.ipv4(), z.ipv6(), z.hostname()]),
	port: z.int().check(z.minimum(1), z.maximum(65535)),
})
export type HallDevice = z.infer<typeof HallDevice>

/** The file that `--hall` names: the devices of a hall by the names that stories call them by. It belongs to the hall, not to the zone. */
export const Hall = z.record(Identifier, HallDevice)
export type Hall = z.infer<typeof Hall>

import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** The address by which other machines of the network reach this one; `null` where it is in none. The first, where it is in several. */
export function lanAddress(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string | null {
	const own = Object.values(interfaces).flatMap((addresses) => addresses ?? [])
	return own.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
}

import { answer } from './answer.ts'
import { Heartbeat } from './heartbeat.ts'
import { lanAddress } from './lan-address.ts'
import { openKioskRoom } from './open-kiosk-room.ts'
import { readFolder } from './read-folder.ts'
import { remoteAddress } from './remote-address.ts'
import { serve, type Served } from './serve.ts'

/** A hall that is served. */
export interface ServedKiosk extends Served {
	/** The page for the wall's browser. */
	readonly wall: string
	/** The page for a guide's tablet; `null` where no tablet can reach this machine. */
	readonly tablet: string | null
}

/**
 * Serves a built application to a hall: the pages, the room where the wall and its tablet meet, and the wall's heartbeat.
 *
 * @param port 0 takes any free one.
 * @param isOpen to the network that this machine is in.
 * @throws the error of `listen` (`EADDRINUSE` where the port is taken) or of the file system.
 */
export async function serveKiosk(folder: string, port: number, isOpen = false): Promise<ServedKiosk> {
	const now = () => performance.now()
	const files = await readFolder(folder)
	const heartbeat = new Heartbeat(now)
	const served = await serve((request) => heartbeat.answer(request) ?? answer(files, request), port, isOpen)
	const host = isOpen ? lanAddress() : null
	const tablet = host === null ? null : remoteAddress(host, served.server)
	const closeRoom = openKioskRoom(served.server, { now, address: tablet, hearLife: () => heartbeat.beat() })
	const close = () => {
		closeRoom()
		return served.close()
	}
	return { ...served, close, wall: `${served.address}kiosk.html?room`, tablet }
}

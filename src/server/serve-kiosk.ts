import type { Hall } from '../contracts/hall.ts'
import type { Story } from '../contracts/story.ts'
import { answer } from './answer.ts'
import { builtStories } from './built-stories.ts'
import { checkCues } from './check-cues.ts'
import { HallCues } from './hall-cues.ts'
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

/** The devices of a hall, and the file that lists them. */
export interface HallFile {
	readonly file: string
	readonly devices: Hall
}

/**
 * Serves a built application to a hall: the pages, the room where the wall and its tablet meet, the wall's heartbeat, and commands to the hall's devices.
 *
 * @param port 0 takes any free one.
 * @param isOpen to the network that this machine is in.
 * @param hall `null` sends no commands.
 * @throws {Error} in both languages, where a story needs a device that the hall does not have.
 * @throws the error of `listen` (`EADDRINUSE` where the port is taken) or of the file system.
 */
export async function serveKiosk(folder: string, port: number, isOpen = false, hall: HallFile | null = null): Promise<ServedKiosk> {
	const now = () => performance.now()
	const files = await readFolder(folder)
	const cues = hall && hallCues(builtStories(files), hall)
	const heartbeat = new Heartbeat(now)
	const served = await serve((request) => heartbeat.answer(request) ?? answer(files, request), port, isOpen)
	const host = isOpen ? lanAddress() : null
	const tablet = host === null ? null : remoteAddress(host, served.server)
	const closeRoom = openKioskRoom(served.server, {
		now,
		address: tablet,
		hearLife: () => heartbeat.beat(),
		beginStep: (begun) => cues?.begin(begun),
	})
	const close = () => {
		closeRoom()
		return served.close()
	}
	return { ...served, close, wall: `${served.address}kiosk.html?room`, tablet }
}

function hallCues(stories: readonly Story[], { file, devices }: HallFile): HallCues {
	checkCues(stories, devices, file)
	return new HallCues(stories, devices)
}

import { startText } from '../text/start.ts'
import { chosenPort } from './chosen-port.ts'
import { lanAddress } from './lan-address.ts'
import { openKioskRoom } from './open-kiosk-room.ts'
import { remoteAddress } from './remote-address.ts'
import { serveFolder } from './serve-folder.ts'
import { startFailure } from './start-failure.ts'
import { startOptions } from './start-options.ts'

try {
	const { kiosk, lan } = startOptions(process.argv.slice(2))
	const { address, server } = await serveFolder('dist', chosenPort(process.env), lan)
	console.log(startText.ready(address))
	if (kiosk) {
		const host = lan ? lanAddress() : null
		const tablet = host === null ? null : remoteAddress(host, server)
		openKioskRoom(server, { now: () => performance.now(), address: tablet })
		console.log(startText.wall(address))
		if (lan) console.log(tablet === null ? startText.noNetwork : startText.tablet(tablet))
	}
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

import { startText } from '../text/start.ts'
import { browserPath } from './browser-path.ts'
import { chosenPort } from './chosen-port.ts'
import { openBrowser } from './open-browser.ts'
import { ownProfile } from './own-profile.ts'
import { readHall } from './read-hall.ts'
import { serveFolder } from './serve-folder.ts'
import { serveKiosk } from './serve-kiosk.ts'
import { startFailure } from './start-failure.ts'
import { startOptions, type StartOptions } from './start-options.ts'
import { thisMachine } from './this-machine.ts'

async function startKiosk({ lan, open, hall }: StartOptions): Promise<void> {
	const { address, wall, tablet } = await serveKiosk(
		'dist',
		chosenPort(process.env),
		lan,
		hall === null ? null : { file: hall, devices: readHall(hall) },
	)
	console.log(startText.ready(address))
	console.log(startText.wall(wall))
	if (lan) console.log(tablet === null ? startText.noNetwork : startText.tablet(tablet))
	if (open) openBrowser({ path: browserPath(), profileFolder: ownProfile(thisMachine()), address: wall })
}

try {
	const options = startOptions(process.argv.slice(2))
	if (options.kiosk) await startKiosk(options)
	else console.log(startText.ready((await serveFolder('dist', chosenPort(process.env))).address))
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

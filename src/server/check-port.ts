import { chosenPort } from './chosen-port.ts'
import { serveFolder } from './serve-folder.ts'
import { startFailure } from './start-failure.ts'

// Before the build, so that nobody waits for one in vain.
try {
	const served = await serveFolder('src', chosenPort(process.env))
	await served.close()
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

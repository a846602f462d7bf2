import { chosenPort } from './chosen-port.ts'
import { serveFolder } from './serve-folder.ts'
import { startFailure } from './start-failure.ts'

try {
	const { address } = await serveFolder('dist', chosenPort(process.env))
	console.log(`The atlas is at ${address} (Ctrl+C ends it)`)
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

import { chosenPort } from './chosen-port.ts'
import { serve } from './serve.ts'
import { startFailure } from './start-failure.ts'

// Before the build, so that nobody waits for one in vain.
try {
	const served = await serve(() => ({ status: 503, headers: {} }), chosenPort(process.env))
	await served.close()
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

import { execSync } from 'node:child_process'
import { browserPath } from './browser-path.ts'
import { chosenPort } from './chosen-port.ts'
import { readHall } from './read-hall.ts'
import { serve } from './serve.ts'
import { startFailure } from './start-failure.ts'
import { startOptions } from './start-options.ts'

// Options, browser, hall and port before the build, so that nobody waits for one in vain.
try {
	const { open, hall } = startOptions(process.argv.slice(2))
	if (open) browserPath()
	if (hall !== null) readHall(hall)
	const served = await serve(() => ({ status: 503, headers: {} }), chosenPort(process.env))
	await served.close()
	execSync('npm run --silent build', { stdio: 'inherit' })
	await import('./main.ts')
} catch (error) {
	console.error(startFailure(error))
	process.exitCode = 1
}

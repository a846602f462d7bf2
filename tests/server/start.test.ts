import { execFile } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { chosenPort } from '../../src/server/chosen-port.ts'
import { startFailure } from '../../src/server/start-failure.ts'

describe('the port of npm start', () => {
	test('is 4173 unless PORT says otherwise', () => {
		expect(chosenPort({})).toBe(4173)
		expect(chosenPort({ PORT: '' })).toBe(4173)
		expect(chosenPort({ PORT: '8080' })).toBe(8080)
	})

	test.each(['-1', '65536', '80a', '4173.5', '1e3', ' '])('may not be "%s"', (PORT) => {
		expect(() => chosenPort({ PORT })).toThrow(`PORT must be a whole number from 0 to 65535, not "${PORT}".`)
	})

	test('being taken is said in one line that names it and the way out, before anything is built', async () => {
		const other = createServer()
		await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve))
		const { port } = other.address() as AddressInfo
		const check = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], {
			env: { ...process.env, PORT: String(port) },
		})
		await expect(check).rejects.toMatchObject({ code: 1, stdout: '', stderr: `${startFailure({ code: 'EADDRINUSE', port })}\n` })
		other.close()
	})
})

test('a taken port is named with another one to try', () => {
	expect(startFailure({ code: 'EADDRINUSE', port: 4173 })).toBe(
		'Port 4173 is taken by another program. Choose another one, for example: PORT=4174 npm start',
	)
})

test('a port below 1024 that may not be used is named with one above', () => {
	expect(startFailure({ code: 'EACCES', port: 80 })).toBe(
		'Port 80 may not be used by this account. Choose one above 1023, for example: PORT=8080 npm start',
	)
})

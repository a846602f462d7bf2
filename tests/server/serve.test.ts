import { Server } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { serve } from '../../src/server/serve.ts'

afterEach(() => vi.restoreAllMocks())

const silenced = () => vi.spyOn(console, 'error').mockReturnValue()

test('a fault in answering one request is a 500 and a line in the log, and the next request is answered', async () => {
	const logged = silenced()
	const served = await serve(({ url }) => {
		if (url === '/fault') throw new Error('out of order')
		return { status: 204, headers: {} }
	}, 0)
	expect((await fetch(`${served.address}fault`)).status).toBe(500)
	expect(logged).toHaveBeenCalledWith(new Error('out of order'))
	expect((await fetch(served.address)).status).toBe(204)
	await served.close()
})

test('connections that cannot be accepted, as when too many files are open, do not end the server', async () => {
	const logged = silenced()
	const listen = vi.spyOn(Server.prototype, 'listen')
	const served = await serve(() => ({ status: 204, headers: {} }), 0)
	const [server] = listen.mock.contexts as [Server]
	for (const code of ['EMFILE', 'EMFILE']) server.emit('error', Object.assign(new Error(`accept ${code}`), { code }))
	expect(logged).toHaveBeenCalledTimes(2)
	expect((await fetch(served.address)).status).toBe(204)
	await served.close()
})

import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ROOM_PATHS } from '../../src/contracts/room.ts'
import { Heartbeat } from '../../src/server/heartbeat.ts'
import { serveKiosk } from '../../src/server/serve-kiosk.ts'

/** What a watchdog is told: the status and the body. */
function asked(heartbeat: Heartbeat) {
	const answer = heartbeat.answer({ url: '/heartbeat' })
	return { status: answer?.status, body: JSON.parse(String(answer?.body)) as unknown }
}

test('a wall is alive for a minute after its last sign, and the server’s start counts as the first', () => {
	let now = 5000
	const heartbeat = new Heartbeat(() => now)
	now = 65_000
	expect(asked(heartbeat)).toEqual({ status: 200, body: { ageMs: 60_000, isAlive: true } })
	now = 65_001
	expect(asked(heartbeat)).toEqual({ status: 503, body: { ageMs: 60_001, isAlive: false } })
	heartbeat.beat()
	now = 66_000
	expect(asked(heartbeat)).toEqual({ status: 200, body: { ageMs: 999, isAlive: true } })
})

test('what asks for anything else gets the atlas', () => {
	const heartbeat = new Heartbeat(() => 0)
	expect(['/', '/heartbeat/', '/kiosk.html'].map((url) => heartbeat.answer({ url }))).toEqual([null, null, null])
})

test('a hall is served with its pages, its room and the wall’s heartbeat', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'hall-'))
	await writeFile(join(folder, 'kiosk.html'), '<p>wall</p>')
	const hall = await serveKiosk(folder, 0)
	const { address, wall, tablet } = hall
	expect([await (await fetch(wall)).text(), tablet]).toEqual(['<p>wall</p>', null])
	expect((await fetch(`${address}heartbeat`)).status).toBe(200)
	const socket = new WebSocket(new URL(ROOM_PATHS.wall, address.replace('http', 'ws')), { origin: new URL(address).origin })
	await once(socket, 'message')
	await hall.close()
	await rm(folder, { recursive: true })
})

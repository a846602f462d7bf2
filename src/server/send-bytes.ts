import { createSocket } from 'node:dgram'
import { connect, isIPv6 } from 'node:net'
import type { HallDevice } from '../contracts/hall.ts'

/** A device of the hall answers at once or is switched off. */
const TIMEOUT_MS = 2000

/**
 * Sends bytes to a device: one datagram, or a connection of their own that is closed behind them. Nothing is read, and nothing is sent twice.
 *
 * @throws where the device cannot be reached within two seconds. That a datagram arrived is not known.
 */
export function sendBytes({ protocol, host, port }: HallDevice, bytes: Uint8Array): Promise<void> {
	return protocol === 'udp' ? sendDatagram(host, port, bytes) : sendStream(host, port, bytes)
}

function sendDatagram(host: string, port: number, bytes: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4')
		socket.once('error', reject)
		socket.send(bytes, port, host, (error) => {
			socket.close()
			if (error) reject(error)
			else resolve()
		})
	})
}

function sendStream(host: string, port: number, bytes: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect({ host, port })
		const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${String(TIMEOUT_MS / 1000)} s`)), TIMEOUT_MS)
		socket.on('error', reject)
		socket.once('finish', resolve)
		socket.once('close', () => {
			clearTimeout(timer)
		})
		// Read to nowhere: a device that answers must be able to end the connection.
		socket.resume()
		socket.end(bytes)
	})
}

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where a tablet finds the remote: the page that a QR code leads to. */
export function remoteAddress(host: string, server: Server): string {
	const url = new URL('http://localhost/kiosk.html?role=remote&room')
	url.hostname = host
	url.port = String((server.address() as AddressInfo).port)
	return url.href
}

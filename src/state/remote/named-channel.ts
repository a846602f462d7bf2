import type { OpenTransport } from './transport.ts'

/** Carries messages between windows of one browser that have the same channel open, without any server. A window does not hear itself. */
export const namedChannel =
	(name: string): OpenTransport =>
	(hear) => {
		const channel = new BroadcastChannel(name)
		channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			hear(data)
		}
		return {
			send: (text) => {
				channel.postMessage(text)
			},
			close: () => {
				channel.close()
			},
		}
	}

import type { Transport } from './transport.ts'

const NAME = 'jiangjin-atlas-remote'

/** Carries messages between windows of one browser, without any server. A window does not hear itself. */
export function channelTransport(hear: (data: unknown) => void): Transport {
	const channel = new BroadcastChannel(NAME)
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

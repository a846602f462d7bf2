import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { WebSocket } from 'ws'

/** A page in Firefox, spoken to by WebDriver BiDi, the standard that Firefox itself speaks. */
export interface FirefoxPage {
	/** What a promise in the page comes to. */
	evaluate(expression: string): Promise<unknown>
	/** A picture of the window, as PNG. */
	screenshot(): Promise<Buffer>
}

interface Answer {
	readonly id?: number
	readonly result?: Record<string, unknown>
	readonly message?: string
}

/** Opens an address in a Firefox of its own, without a window, and closes that at the end. */
export async function inFirefox<Result>(address: string, profile: string, use: (page: FirefoxPage) => Promise<Result>): Promise<Result> {
	// It makes no profile of its own, and waits for ever where there is none.
	mkdirSync(profile, { recursive: true })
	const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	try {
		const socket = new WebSocket(`${await listeningAt(firefox.stderr)}/session`)
		await once(socket, 'open')
		const ask = asking(socket)
		await ask('session.new', { capabilities: {} })
		const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] }
		const context = contexts[0]?.context
		await ask('browsingContext.setViewport', { context, viewport: { width: 1366, height: 768 } })
		await ask('browsingContext.navigate', { context, url: address, wait: 'complete' })
		const result = await use({
			evaluate: async (expression) => {
				const { result } = await ask('script.evaluate', { expression, target: { context }, awaitPromise: true })
				return (result as { value?: unknown } | undefined)?.value
			},
			screenshot: async () => {
				const { data } = await ask('browsingContext.captureScreenshot', { context })
				return Buffer.from(String(data), 'base64')
			},
		})
		socket.close()
		return result
	} finally {
		firefox.kill()
	}
}

/** Firefox says where it listens, on a port of its own choice. */
async function listeningAt(said: NodeJS.ReadableStream): Promise<string> {
	let text = ''
	for await (const chunk of said) {
		text += String(chunk)
		const address = /ws:\/\/\S+/.exec(text)?.[0]
		if (address !== undefined) return address
	}
	throw new Error(`Firefox ended: ${text}`)
}

function asking(socket: WebSocket) {
	const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }>()
	socket.on('message', (data: Buffer) => {
		const { id, result, message } = JSON.parse(data.toString()) as Answer
		const asked = id === undefined ? undefined : waiting.get(id)
		if (!asked) return
		if (result) asked.resolve(result)
		else asked.reject(new Error(`Firefox: ${message ?? 'no answer'}`))
	})
	let last = 0
	return (method: string, params: object): Promise<Record<string, unknown>> =>
		new Promise((resolve, reject) => {
			last += 1
			waiting.set(last, { resolve, reject })
			socket.send(JSON.stringify({ id: last, method, params }))
		})
}

import type { ConsoleMessage, Page } from 'playwright-core'

/** Chromium's remarks about the software renderer, which no page can help. */
const OF_THE_RENDERER = /GL Driver Message|Automatic fallback to software WebGL/

/** Everything a page did that it should not: errors, console warnings, failed requests, requests to other origins. */
export class PageProblems {
	#lines: string[] = []

	constructor(page: Page, origin: string) {
		const note = (line: string) => void this.#lines.push(line)
		page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`))
		page.on('crash', () => note('the page crashed'))
		page.on('console', (message) => {
			if (isComplaint(message)) note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
		})
		page.on('request', (request) => {
			if (/^https?:|^wss?:/.test(request.url()) && new URL(request.url()).origin !== origin)
				note(`request to another origin: ${request.url()}`)
		})
		page.on('requestfailed', (request) => {
			const cause = request.failure()?.errorText ?? ''
			// What the page breaks off itself it no longer wants: the plan of a preview that has been overtaken.
			if (cause !== 'net::ERR_ABORTED' || request.resourceType() !== 'fetch') note(`request failed: ${request.url()} ${cause}`)
		})
		page.on('response', (response) => {
			if (response.status() >= 400) note(`answered ${response.status()}: ${response.url()}`)
		})
	}

	/** What has happened since the last call. A journey that provokes a fault takes and judges its traces; what is left at the end fails it. */
	take(): string[] {
		return this.#lines.splice(0)
	}
}

function isComplaint(message: ConsoleMessage): boolean {
	return ['error', 'warning', 'assert'].includes(message.type()) && !OF_THE_RENDERER.test(message.text())
}

import type { CDPSession, Page } from 'playwright-core'

/** A finger at a place of the page, in CSS pixels. */
export type Finger = readonly [x: number, y: number]

/** Real fingers on a page, as many at a time as a test wants: the browser gets them as it gets those of a screen. */
export class TouchScreen {
	readonly #session: CDPSession

	private constructor(session: CDPSession) {
		this.#session = session
	}

	static async of(page: Page): Promise<TouchScreen> {
		const session = await page.context().newCDPSession(page)
		await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 10 })
		return new TouchScreen(session)
	}

	/** Fingers come down, all at once. */
	async down(fingers: readonly Finger[]): Promise<void> {
		await this.#send('touchStart', fingers)
	}

	/** Those that are down go elsewhere. */
	async move(fingers: readonly Finger[]): Promise<void> {
		await this.#send('touchMove', fingers)
	}

	/** All are lifted but those named, which stay where they are. */
	async lift(staying: readonly Finger[] = []): Promise<void> {
		await this.#send('touchEnd', staying)
	}

	async tap(finger: Finger): Promise<void> {
		await this.down([finger])
		await this.lift()
	}

	async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> {
		await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) })
	}
}

import type { Page } from 'playwright-core'

/** Makes a page's browser one that has no WebGL 2, as on a machine whose graphics are switched off. Before the page is opened. */
export async function withoutWebgl2(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own canvas below
		const original = HTMLCanvasElement.prototype.getContext
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
			return type === 'webgl2' ? null : (Reflect.apply(original, this, [type, ...rest]) as RenderingContext | null)
		} as typeof original
	})
}

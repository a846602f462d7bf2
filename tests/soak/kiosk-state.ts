import type { Page } from 'playwright-core'
import { mapOf } from '../browser/map-of.ts'

/** Kept by the machine and not by a visit: counts of what was opened, and what went wrong. */
const OF_THE_MACHINE = ['kiosk-openings', 'kiosk-log']

/** Everything of the kiosk that a visitor can have changed, field by field, as it is seen from outside. */
export async function kioskState(page: Page): Promise<Record<string, unknown>> {
	const seen = await page.evaluate((ofTheMachine) => {
		const root = document.documentElement
		const main = document.querySelector<HTMLElement>('[data-phase]')
		if (!main) throw new Error('The page has no phase.')
		const scrolled = [...document.querySelectorAll('*')].filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
		const kept = Object.entries<unknown>(localStorage).filter(([key]) => !ofTheMachine.includes(key))
		return {
			address: location.href,
			history: history.length,
			language: root.lang,
			theme: root.dataset['theme'],
			mode: main.dataset['mode'],
			phase: main.dataset['phase'],
			textSize: main.style.getPropertyValue('--k-size'),
			isLowered: document.querySelector('.kiosk-lowered') !== null,
			words: main.innerText.split('\n').filter((line) => line.trim() !== ''),
			buttons: [...document.querySelectorAll('button')].map(({ ariaLabel, ariaPressed, innerText }) => [
				ariaLabel ?? innerText,
				ariaPressed,
			]),
			dialogs: document.querySelectorAll('dialog[open], [role=dialog]').length,
			scrolled: scrolled.map(({ className }) => className),
			focus: document.activeElement?.tagName,
			selectedText: String(getSelection()),
			pageZoom: visualViewport?.scale,
			kept,
			session: Object.entries<unknown>(sessionStorage),
		}
	}, OF_THE_MACHINE)
	return { ...seen, ...(await mapState(page)) }
}

/** The map's part: which layers are drawn and how, what they read, and how it is turned. Where it stands drifts while it attracts; what it shows is framed by the words. */
async function mapState(page: Page): Promise<Record<string, unknown>> {
	const map = await mapOf(page)
	return map.evaluate((live) => {
		const { layers, sources } = live.getStyle()
		return {
			// One that was drawn and no longer is stays behind, hidden.
			layers: layers.filter(({ layout }) => layout?.visibility !== 'none').map((layer) => JSON.stringify(layer)),
			sources: Object.keys(sources).sort(),
			bearing: live.getBearing(),
			pitch: live.getPitch(),
		}
	})
}

import { ReloadLog } from '../../contracts/reload-log.ts'
import { mayReload, withReload } from '../../domain/kiosk/reload-budget.ts'

const KEY = 'kiosk-reloads'
/** For the server to show that it would give the page again. */
const ANSWER_MS = 3000

/** What reloading needs of the browser, so that tests can stand in for it. */
export interface ReloadablePage {
	/** Survives the page, not the window. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem'>
	/** Of the wall clock, in milliseconds. */
	now(): number
	/** Whether the page could be fetched anew. */
	isServed(): Promise<boolean>
	reload(): void
}

/** The browser's own. */
export const browserPage: ReloadablePage = {
	get storage() {
		return sessionStorage
	},
	now: () => Date.now(),
	isServed: () =>
		fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) }).then(
			({ ok }) => ok,
			() => false,
		),
	reload: () => {
		location.reload()
	},
}

/** When the page was reloaded by itself; nothing of what cannot be read. */
export function reloadsOf({ storage }: ReloadablePage): ReloadLog {
	try {
		return ReloadLog.safeParse(JSON.parse(storage.getItem(KEY) ?? '[]')).data ?? []
	} catch {
		return []
	}
}

/**
 * Reloads the page and says whether it does.
 *
 * Not where it has happened too often of late; not where it cannot be counted, which could go on for ever; and not while the server is away: what the
 * browser would show instead never heals.
 */
export async function reloadPage(page: ReloadablePage = browserPage): Promise<boolean> {
	const times = reloadsOf(page)
	if (!mayReload(times, page.now()) || !(await page.isServed())) return false
	const counted = withReload(times, page.now())
	try {
		page.storage.setItem(KEY, JSON.stringify(counted))
	} catch {
		return false
	}
	if (reloadsOf(page).length !== counted.length) return false
	page.reload()
	return true
}

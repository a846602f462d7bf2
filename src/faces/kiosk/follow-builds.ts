import { reloadPage } from './page-reload.ts'

/** Names every file of a build with its hash: another build has another one. */
const BUILD = 'assets.json'
const EVERY_MS = 60_000

/** What tells one build from another; `null` while the server is away. */
async function servedBuild(): Promise<string | null> {
	try {
		const answer = await fetch(BUILD, { method: 'HEAD', cache: 'no-store' })
		// An answer that nobody reads to its end is one that the browser breaks off, empty as it is.
		await answer.arrayBuffer()
		return answer.ok ? answer.headers.get('ETag') : null
	} catch {
		return null
	}
}

/** Opens the page anew when the kiosk's server serves another build than at first, while nobody is there. Gives back the way to stop. */
export function followBuilds(isAlone: () => boolean): () => void {
	let own: string | null = null
	const look = async () => {
		const served = await servedBuild()
		own ??= served
		if (served !== null && served !== own && isAlone()) await reloadPage()
	}
	void look()
	const timer = setInterval(() => void look(), EVERY_MS)
	return () => {
		clearInterval(timer)
	}
}
